import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ResolvedConditionTaskValuesJson } from './resolved-condition-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Operands of an if/else task after their references were replaced. */
export class ResolvedConditionTaskValues extends Model<ResolvedConditionTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedConditionTaskValues>;

  /** Value that stood on the left of the comparison. */
  @StringField('left', { example: '1284' })
  left?: string;

  /** Value that stood on the right of the comparison. */
  @StringField('right', { example: '0' })
  right?: string;
}
