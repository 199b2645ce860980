/** State of a SQL alert of a SQL task. */
export enum SqlAlertState {
  /** The alert has not been evaluated yet. */
  UNKNOWN = 'UNKNOWN',
  /** The condition of the alert is not met. */
  OK = 'OK',
  /** The condition of the alert is met. */
  TRIGGERED = 'TRIGGERED',
}
