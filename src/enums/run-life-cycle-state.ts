/** Phases in the life of a run. `TERMINATED`, `SKIPPED` and `INTERNAL_ERROR` are final. */
export enum RunLifeCycleState {
  /**
   * The run is over and its cluster and context have been released; `result_state` tells how it
   * went.
   */
  TERMINATED = 'TERMINATED',
  /** The run has been accepted and waits while its cluster and context are prepared. */
  PENDING = 'PENDING',
  /** The work of the run is being executed. */
  RUNNING = 'RUNNING',
  /** The work has ended and the cluster and context are being released. */
  TERMINATING = 'TERMINATING',
  /** The run never started, because another run of the same job was active already. */
  SKIPPED = 'SKIPPED',
  /** The run was given up after a fault in the Jobs service itself, such as a lost connection. */
  INTERNAL_ERROR = 'INTERNAL_ERROR',
  /** The run waits for tasks that it depends on. */
  BLOCKED = 'BLOCKED',
  /** The last attempt failed and the next one has yet to begin. */
  WAITING_FOR_RETRY = 'WAITING_FOR_RETRY',
  /** The run stands in the queue until a limit leaves room for it. */
  QUEUED = 'QUEUED',
}
