import { ConditionOperator } from '../../enums/condition-operator';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { RunConditionTaskJson } from './run-condition-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Condition task of a run: the comparison and, once evaluated, its outcome. */
export class RunConditionTask extends Model<RunConditionTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunConditionTask>;

  /** Operator between `left` and `right`. */
  @EnumField('op', ConditionOperator, { required: true, example: 'GREATER_THAN' })
  op!: ConditionOperator;

  /** Left operand: a literal or a reference, such as to a job parameter or a task value. */
  @StringField('left', { example: '{{tasks.ingest.values.row_count}}' })
  left?: string;

  /** Right operand: a literal or a reference, such as to a job parameter or a task value. */
  @StringField('right', { example: '0' })
  right?: string;

  /** Result of the comparison as text: `true` or `false`. Missing until the task has run. */
  @StringField('outcome', { example: 'true' })
  outcome?: string;
}
