import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { ResolvedStringParamsValuesJson } from './resolved-string-params-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Arguments of a JAR, Python file or spark-submit task after their references were resolved. */
export class ResolvedStringParamsValues extends Model<ResolvedStringParamsValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedStringParamsValues>;

  /** Arguments in order, with all references resolved. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];
}
