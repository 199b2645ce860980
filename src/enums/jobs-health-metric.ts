/**
 * Measurement a health rule watches; streaming backlogs are judged by their 10-minute average.
 */
export enum JobsHealthMetric {
  /** Total duration of the run in seconds. */
  RUN_DURATION_SECONDS = 'RUN_DURATION_SECONDS',
  /** Estimated bytes still waiting to be read, the worst of all streams. */
  STREAMING_BACKLOG_BYTES = 'STREAMING_BACKLOG_BYTES',
  /** Estimated number of files still waiting to be read, the worst of all streams. */
  STREAMING_BACKLOG_FILES = 'STREAMING_BACKLOG_FILES',
  /** Estimated number of records the reader lags behind, the worst of all streams. */
  STREAMING_BACKLOG_RECORDS = 'STREAMING_BACKLOG_RECORDS',
  /** Estimated delay of the reader in seconds, the worst of all streams. */
  STREAMING_BACKLOG_SECONDS = 'STREAMING_BACKLOG_SECONDS',
}
