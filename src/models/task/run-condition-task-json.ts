// Written by `npm run json-types` from the fields of the class; change them there.
import type { ConditionTaskOp } from '../../enums/condition-task-op';

/** The JSON of a `RunConditionTask`: what `toDict()` gives and `fromDict` reads. */
export type RunConditionTaskJson = {
  /** Operator put between `left` and `right`. */
  op: `${ConditionTaskOp}`;
  /** Left operand: a literal or a reference to a job parameter, task value or the like. */
  left?: string;
  /** Right operand: a literal or a reference to a job parameter, task value or the like. */
  right?: string;
  /** Result of the comparison as text, `true` or `false`; absent until the task has been evaluated. */
  outcome?: string;
};
