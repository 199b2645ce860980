/** The limit that keeps a run in the queue. */
export enum QueueDetailsCode {
  /** The workspace has as many active task runs as it may have. */
  ACTIVE_RUNS_LIMIT_REACHED = 'ACTIVE_RUNS_LIMIT_REACHED',
  /** The workspace has as many active Run Job tasks as it may have. */
  ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED = 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED',
  /** The job already has its maximum number of concurrent runs. */
  MAX_CONCURRENT_RUNS_REACHED = 'MAX_CONCURRENT_RUNS_REACHED',
}
