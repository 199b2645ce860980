/** Metric of a health rule. */
export enum JobsHealthMetric {
  /** Total duration of the run in seconds. */
  RUN_DURATION_SECONDS = 'RUN_DURATION_SECONDS',
  /** Estimate of the bytes that wait to be read; the maximum of all streams. */
  STREAMING_BACKLOG_BYTES = 'STREAMING_BACKLOG_BYTES',
  /** Estimate of the number of files that wait to be read; the maximum of all streams. */
  STREAMING_BACKLOG_FILES = 'STREAMING_BACKLOG_FILES',
  /** Estimate of the number of records that wait to be read; the maximum of all streams. */
  STREAMING_BACKLOG_RECORDS = 'STREAMING_BACKLOG_RECORDS',
  /** Estimate of the delay of the reader in seconds; the maximum of all streams. */
  STREAMING_BACKLOG_SECONDS = 'STREAMING_BACKLOG_SECONDS',
}
