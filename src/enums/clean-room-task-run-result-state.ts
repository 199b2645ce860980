/** Result of a clean room's notebook run. */
export enum CleanRoomTaskRunResultState {
  /** No result is given. */
  RUN_RESULT_STATE_UNSPECIFIED = 'RUN_RESULT_STATE_UNSPECIFIED',
  /** The run succeeded. */
  SUCCESS = 'SUCCESS',
  /** The run failed. */
  FAILED = 'FAILED',
  /** The run was stopped because it reached its timeout. The API spells it without `_` here. */
  TIMEDOUT = 'TIMEDOUT',
  /** The run was canceled. */
  CANCELED = 'CANCELED',
  /** The run was skipped, because the limit of concurrent runs was reached. */
  MAXIMUM_CONCURRENT_RUNS_REACHED = 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  /** The run was skipped, because a run that it depends on was canceled. */
  UPSTREAM_CANCELED = 'UPSTREAM_CANCELED',
  /** The run was skipped, because a run that it depends on failed. */
  UPSTREAM_FAILED = 'UPSTREAM_FAILED',
  /** The run was skipped, because a run that it depends on was evicted. */
  UPSTREAM_EVICTED = 'UPSTREAM_EVICTED',
  /** The run was skipped, because its condition was not met. */
  EXCLUDED = 'EXCLUDED',
  /** The run was evicted. */
  EVICTED = 'EVICTED',
  /** The run succeeded, but some of its tasks failed. */
  SUCCESS_WITH_FAILURES = 'SUCCESS_WITH_FAILURES',
  /** The run was skipped, because it is disabled. */
  DISABLED = 'DISABLED',
}
