import { ConditionOperator } from '../../enums/condition-operator';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** An if/else task as it stands in a run: the comparison and, once evaluated, its outcome. */
export class RunConditionTask extends Model {
  /** Operator put between `left` and `right`. */
  @EnumField('op', ConditionOperator, { required: true, example: 'GREATER_THAN' })
  op!: ConditionOperator;

  /** Left operand: a literal or a reference to a job parameter, task value or the like. */
  @StringField('left', { example: '{{tasks.ingest.values.row_count}}' })
  left?: string;

  /** Right operand: a literal or a reference to a job parameter, task value or the like. */
  @StringField('right', { example: '0' })
  right?: string;

  /**
   * Result of the comparison as text, `true` or `false`; absent until the task has been
   * evaluated.
   */
  @StringField('outcome', { example: 'true' })
  outcome?: string;
}
