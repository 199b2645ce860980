/**
 * Life-cycle state of a run or a task run, in the older `state`. `TERMINATED`, `SKIPPED` and
 * `INTERNAL_ERROR` are terminal.
 */
export enum RunLifeCycleState {
  /**
   * Terminal. The run has ended, and its cluster and context are released; `result_state` has
   * the result.
   */
  TERMINATED = 'TERMINATED',
  /** Not terminal. The run waits while its cluster and context are prepared. */
  PENDING = 'PENDING',
  /** Not terminal. The run is being executed. */
  RUNNING = 'RUNNING',
  /** Not terminal. The work has ended, and the cluster and context are being released. */
  TERMINATING = 'TERMINATING',
  /** Terminal. The run never started, because another run of the same job was active. */
  SKIPPED = 'SKIPPED',
  /**
   * Terminal. The run ended because of a fault in the Jobs service, such as a long network
   * failure.
   */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** Not terminal. The run waits for tasks that it depends on. */
  BLOCKED = 'BLOCKED',
  /** Not terminal. The last attempt failed, and the next one has not started. */
  WAITING_FOR_RETRY = 'WAITING_FOR_RETRY',
  /** Not terminal. The run is in the queue until a limit leaves room for it. */
  QUEUED = 'QUEUED',
}
