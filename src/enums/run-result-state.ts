/**
 * Result of a run or a task run, in the older `state`. It is set only once the life-cycle state
 * is terminal; each result is final for its attempt.
 */
export enum RunResultState {
  /** The run succeeded. */
  SUCCESS = 'SUCCESS',
  /** The run failed with an error. */
  FAILED = 'FAILED',
  /** The run was stopped because it reached its timeout. */
  TIMEDOUT = 'TIMEDOUT',
  /** The run was canceled at the request of a user. */
  CANCELED = 'CANCELED',
  /** Skipped: a user had disabled the task. */
  DISABLED = 'DISABLED',
  /**
   * Skipped: the condition of the task (`run_if`, or the outcome of a condition task) was not
   * met. Counts as success for the tasks that depend on it.
   */
  EXCLUDED = 'EXCLUDED',
  /** Skipped: the job had its maximum number of concurrent runs. */
  MAXIMUM_CONCURRENT_RUNS_REACHED = 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  /** The run succeeded, although some tasks failed: all leaf tasks succeeded. */
  SUCCESS_WITH_FAILURES = 'SUCCESS_WITH_FAILURES',
  /** Skipped: a task that this one depends on was canceled. */
  UPSTREAM_CANCELED = 'UPSTREAM_CANCELED',
  /** Skipped: a task that this one depends on failed. */
  UPSTREAM_FAILED = 'UPSTREAM_FAILED',
}
