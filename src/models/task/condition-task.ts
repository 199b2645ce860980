import { ConditionOperator } from '../../enums/condition-operator';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ConditionTaskJson } from './condition-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a condition task: two operands and the operator that compares them. */
export class ConditionTask extends Model<ConditionTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ConditionTask>;

  /** Operator between `left` and `right`. */
  @EnumField('op', ConditionOperator, { required: true, example: 'GREATER_THAN' })
  op!: ConditionOperator;

  /** Left operand: a literal or a reference, such as to a job parameter or a task value. */
  @StringField('left', { example: '{{tasks.ingest.values.row_count}}' })
  left?: string;

  /** Right operand: a literal or a reference, such as to a job parameter or a task value. */
  @StringField('right', { example: '0' })
  right?: string;
}
