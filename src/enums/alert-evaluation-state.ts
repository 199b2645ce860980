/** Result of evaluating a Databricks alert. */
export enum AlertEvaluationState {
  /** The result is not known. */
  UNKNOWN = 'UNKNOWN',
  /** The condition is not met. */
  OK = 'OK',
  /** The condition is met. */
  TRIGGERED = 'TRIGGERED',
  /** The query or the evaluation failed. */
  ERROR = 'ERROR',
}
