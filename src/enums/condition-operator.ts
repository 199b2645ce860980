/**
 * How a condition task compares its operands. `EQUAL_TO` and `NOT_EQUAL` compare text, the
 * others numbers.
 */
export enum ConditionOperator {
  /** The operands are the same text; `12.0` and `12` are not. */
  EQUAL_TO = 'EQUAL_TO',
  /** The left number is greater than the right one. */
  GREATER_THAN = 'GREATER_THAN',
  /** The left number is greater than or equal to the right one. */
  GREATER_THAN_OR_EQUAL = 'GREATER_THAN_OR_EQUAL',
  /** The left number is less than the right one. */
  LESS_THAN = 'LESS_THAN',
  /** The left number is less than or equal to the right one. */
  LESS_THAN_OR_EQUAL = 'LESS_THAN_OR_EQUAL',
  /** The operands are different texts; `12.0` and `12` are. */
  NOT_EQUAL = 'NOT_EQUAL',
}
