/** What started a run. */
export enum TriggerType {
  /** A schedule, such as a cron expression. */
  PERIODIC = 'PERIODIC',
  /** A single request, by a user or through the API. */
  ONE_TIME = 'ONE_TIME',
  /** A failed run, which this run retries. */
  RETRY = 'RETRY',
  /** A continuous job, which starts its next run. */
  CONTINUOUS = 'CONTINUOUS',
  /** A user, who restarted a continuous job. */
  CONTINUOUS_RESTART = 'CONTINUOUS_RESTART',
  /** New files in a watched location. */
  FILE_ARRIVAL = 'FILE_ARRIVAL',
  /** A Run Job task of another job. */
  RUN_JOB_TASK = 'RUN_JOB_TASK',
  /** A change to a watched table. */
  TABLE = 'TABLE',
  /** A change to a watched model in Unity Catalog. SDKs document this value but do not list it. */
  MODEL = 'MODEL',
  /** Completed runs of other jobs; `trigger_info.job_completion` lists them. */
  JOB_COMPLETION = 'JOB_COMPLETION',
}
