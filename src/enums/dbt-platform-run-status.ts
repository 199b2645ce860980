/** Status of one step of a job on the dbt platform or in dbt Cloud. */
export enum DbtPlatformRunStatus {
  /** The step is in the queue. */
  QUEUED = 'QUEUED',
  /** The step is about to run. */
  STARTING = 'STARTING',
  /** The step is running. */
  RUNNING = 'RUNNING',
  /** The step succeeded. */
  SUCCESS = 'SUCCESS',
  /** The step failed. */
  ERROR = 'ERROR',
  /** The step was canceled. */
  CANCELLED = 'CANCELLED',
}
