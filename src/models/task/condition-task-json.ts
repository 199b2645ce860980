// Written by `npm run json-types` from the fields of the class; change them there.
import type { ConditionOperator } from '../../enums/condition-operator';

/** The JSON of a `ConditionTask`: what `toDict()` gives and `fromDict` reads. */
export type ConditionTaskJson = {
  /** Operator between `left` and `right`. */
  op: `${ConditionOperator}`;
  /** Left operand: a literal or a reference, such as to a job parameter or a task value. */
  left?: string;
  /** Right operand: a literal or a reference, such as to a job parameter or a task value. */
  right?: string;
};
