import { ConditionOperator } from '../../enums/condition-operator';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** An if/else task as configured: two operands and the operator that compares them. */
export class ConditionTask extends Model {
  /** Operator put between `left` and `right`. */
  @EnumField('op', ConditionOperator, { required: true, example: 'GREATER_THAN' })
  op!: ConditionOperator;

  /** Left operand: a literal or a reference to a job parameter, task value or the like. */
  @StringField('left', { example: '{{tasks.ingest.values.row_count}}' })
  left?: string;

  /** Right operand: a literal or a reference to a job parameter, task value or the like. */
  @StringField('right', { example: '0' })
  right?: string;
}
