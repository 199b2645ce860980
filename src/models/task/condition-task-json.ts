// Written by `npm run json-types` from the fields of the class; change them there.
import type { ConditionTaskOp } from '../../enums/condition-task-op';

/** The JSON of a `ConditionTask`: what `toDict()` gives and `fromDict` reads. */
export type ConditionTaskJson = {
  /** Operator put between `left` and `right`. */
  op: `${ConditionTaskOp}`;
  /** Left operand: a literal or a reference to a job parameter, task value or the like. */
  left?: string;
  /** Right operand: a literal or a reference to a job parameter, task value or the like. */
  right?: string;
};
