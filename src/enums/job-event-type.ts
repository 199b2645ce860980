/** What happened to a run, as the webhook of a notification names it. There can be others: a notification keeps any. */
export enum JobEventType {
  /** The run has started. */
  ON_START = 'jobs.on_start',
  /** The run has ended with success, or with success and failures. */
  ON_SUCCESS = 'jobs.on_success',
  /** The run has ended without success. */
  ON_FAILURE = 'jobs.on_failure',
  /** The run takes longer than its threshold. */
  ON_DURATION_WARNING_THRESHOLD_EXCEEDED = 'jobs.on_duration_warning_threshold_exceeded',
}
