/** How the result of a SQL condition's query is judged. */
export enum SqlConditionTriggerMode {
  /** The condition is met when the query returns at least one row. */
  QUERY_RETURNS_ROWS = 'QUERY_RETURNS_ROWS',
  /**
   * The condition is met when the query's single value differs from the last evaluation, and
   * always the first time.
   */
  RESULT_VALUE_CHANGES = 'RESULT_VALUE_CHANGES',
  /** No mode was chosen. A request with this value is refused. */
  SQL_CONDITION_TRIGGER_MODE_UNSPECIFIED = 'SQL_CONDITION_TRIGGER_MODE_UNSPECIFIED',
}
