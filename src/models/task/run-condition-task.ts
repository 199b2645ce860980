import { ConditionTaskOp } from '../../enums/condition-task-op';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { RunConditionTaskJson } from './run-condition-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** An if/else task as it stands in a run: the comparison and, once evaluated, its outcome. */
export class RunConditionTask extends Model<RunConditionTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunConditionTask>;

  /** Operator put between `left` and `right`. */
  @EnumField('op', ConditionTaskOp, { required: true, example: 'GREATER_THAN' })
  op!: ConditionTaskOp;

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
