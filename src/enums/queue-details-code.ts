/** Limit that keeps a run in the queue. */
export enum QueueDetailsCode {
  /** The workspace has its maximum number of active task runs. */
  ACTIVE_RUNS_LIMIT_REACHED = 'ACTIVE_RUNS_LIMIT_REACHED',
  /** The workspace has its maximum number of active Run Job tasks. */
  ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED = 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED',
  /** The job has its maximum number of concurrent runs. */
  MAX_CONCURRENT_RUNS_REACHED = 'MAX_CONCURRENT_RUNS_REACHED',
}
