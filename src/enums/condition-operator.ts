/**
 * How an if/else task compares its operands: (in)equality works on text, ordering on numbers.
 */
export enum ConditionOperator {
  /** Met when both operands are the same text, so `12.0` and `12` differ. */
  EQUAL_TO = 'EQUAL_TO',
  /** Met when the left number is larger than the right one. */
  GREATER_THAN = 'GREATER_THAN',
  /** Met when the left number is at least the right one. */
  GREATER_THAN_OR_EQUAL = 'GREATER_THAN_OR_EQUAL',
  /** Met when the left number is smaller than the right one. */
  LESS_THAN = 'LESS_THAN',
  /** Met when the left number is at most the right one. */
  LESS_THAN_OR_EQUAL = 'LESS_THAN_OR_EQUAL',
  /** Met when the operands differ as text, so `12.0` and `12` count as different. */
  NOT_EQUAL = 'NOT_EQUAL',
}
