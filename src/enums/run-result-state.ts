/** Results that an ended run can have. */
export enum RunResultState {
  /** Everything was carried out without error. */
  SUCCESS = 'SUCCESS',
  /** The run ended with an error. */
  FAILED = 'FAILED',
  /** The run took longer than its timeout allows and was stopped. */
  TIMEDOUT = 'TIMEDOUT',
  /** The run was stopped because a user asked for it. */
  CANCELED = 'CANCELED',
  /** The run was left out because a user had disabled it. */
  DISABLED = 'DISABLED',
  /** The run was left out because the conditions for running it were not fulfilled. */
  EXCLUDED = 'EXCLUDED',
  /** The run was left out because the job had as many runs active as it may have at once. */
  MAXIMUM_CONCURRENT_RUNS_REACHED = 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  /**
   * Some tasks failed, but the final tasks of the run succeeded, so the run counts as
   * successful.
   */
  SUCCESS_WITH_FAILURES = 'SUCCESS_WITH_FAILURES',
  /** The run was left out because a task that it depends on had been canceled. */
  UPSTREAM_CANCELED = 'UPSTREAM_CANCELED',
  /** The run was left out because a task that it depends on had failed. */
  UPSTREAM_FAILED = 'UPSTREAM_FAILED',
}
