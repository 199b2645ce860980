/**
 * Life-cycle state of a clean room's notebook run. `TERMINATED`, `SKIPPED` and `INTERNAL_ERROR`
 * are terminal.
 */
export enum CleanRoomTaskRunLifeCycleState {
  /** No state is given. */
  RUN_LIFE_CYCLE_STATE_UNSPECIFIED = 'RUN_LIFE_CYCLE_STATE_UNSPECIFIED',
  /** Not terminal. The run waits while its cluster and context are prepared. */
  PENDING = 'PENDING',
  /** Not terminal. The run is being executed. */
  RUNNING = 'RUNNING',
  /** Not terminal. The work has ended, and the cluster and context are being released. */
  TERMINATING = 'TERMINATING',
  /** Terminal. The run has ended; `result_state` has the result. */
  TERMINATED = 'TERMINATED',
  /** Terminal. The run never started. */
  SKIPPED = 'SKIPPED',
  /** Terminal. The run ended because of a fault in the service. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** Not terminal. The run waits for tasks that it depends on. */
  BLOCKED = 'BLOCKED',
  /** Not terminal. The last attempt failed, and the next one has not started. */
  WAITING_FOR_RETRY = 'WAITING_FOR_RETRY',
  /** Not terminal. The run is in the queue. */
  QUEUED = 'QUEUED',
}
