/** What started a run. */
export enum TriggerType {
  /** A schedule, such as a cron expression or an interval, started the run. */
  PERIODIC = 'PERIODIC',
  /** The run was requested once, by a user or through the API. */
  ONE_TIME = 'ONE_TIME',
  /** The run repeats an earlier run that failed. */
  RETRY = 'RETRY',
  /** The job runs continuously and started its next run. */
  CONTINUOUS = 'CONTINUOUS',
  /** A user restarted a continuous job by hand. */
  CONTINUOUS_RESTART = 'CONTINUOUS_RESTART',
  /** New files in a watched location started the run. */
  FILE_ARRIVAL = 'FILE_ARRIVAL',
  /** A task of another job started the run. */
  RUN_JOB_TASK = 'RUN_JOB_TASK',
  /** A change to a watched table started the run. */
  TABLE = 'TABLE',
  /** A change to a watched model in Unity Catalog started the run. */
  MODEL = 'MODEL',
  /** Completed runs of other jobs started the run; `trigger_info.job_completion` lists them. */
  JOB_COMPLETION = 'JOB_COMPLETION',
}
