import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ResolvedConditionTaskValuesJson } from './resolved-condition-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Operands of a condition task after their references were resolved. */
export class ResolvedConditionTaskValues extends Model<ResolvedConditionTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedConditionTaskValues>;

  /** Left operand. */
  @StringField('left', { example: '1284' })
  left?: string;

  /** Right operand. */
  @StringField('right', { example: '0' })
  right?: string;
}
