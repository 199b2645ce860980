/** Which outcome of the tasks it depends on lets a task run. */
export enum RunIf {
  /** Runs once all dependencies are finished, whatever their outcome. */
  ALL_DONE = 'ALL_DONE',
  /** Runs only if every dependency failed. */
  ALL_FAILED = 'ALL_FAILED',
  /** Runs only if every dependency ran and succeeded. */
  ALL_SUCCESS = 'ALL_SUCCESS',
  /** Runs if one or more of the dependencies failed. */
  AT_LEAST_ONE_FAILED = 'AT_LEAST_ONE_FAILED',
  /** Runs if one or more of the dependencies succeeded. */
  AT_LEAST_ONE_SUCCESS = 'AT_LEAST_ONE_SUCCESS',
  /** Runs if no dependency failed and at least one of them was executed. */
  NONE_FAILED = 'NONE_FAILED',
}
