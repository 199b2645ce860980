/**
 * Condition on the dependencies of a task under which it runs. Excluded dependencies count as
 * successful. If it is missing, `ALL_SUCCESS` applies.
 */
export enum RunIf {
  /** Runs once all dependencies have ended, whatever their results. */
  ALL_DONE = 'ALL_DONE',
  /** Runs if all dependencies failed. If it is not met, the task is `EXCLUDED`. */
  ALL_FAILED = 'ALL_FAILED',
  /**
   * Runs if all dependencies ran and succeeded. If it is not met, the task is `UPSTREAM_FAILED`.
   */
  ALL_SUCCESS = 'ALL_SUCCESS',
  /** Runs if at least one dependency failed. If it is not met, the task is `EXCLUDED`. */
  AT_LEAST_ONE_FAILED = 'AT_LEAST_ONE_FAILED',
  /** Runs if at least one dependency succeeded. If it is not met, the task is `UPSTREAM_FAILED`. */
  AT_LEAST_ONE_SUCCESS = 'AT_LEAST_ONE_SUCCESS',
  /**
   * Runs if no dependency failed and at least one ran. If it is not met, the task is
   * `UPSTREAM_FAILED`.
   */
  NONE_FAILED = 'NONE_FAILED',
}
