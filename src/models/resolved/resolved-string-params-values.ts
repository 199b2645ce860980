import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';

/** Arguments of a JAR, Python file or spark-submit task after their references were resolved. */
export class ResolvedStringParamsValues extends Model {
  /** Arguments in order, with all references resolved. */
  @ArrayField('parameters', 'string', { example: ['--date', '2026-01-01'] })
  parameters?: string[];
}
