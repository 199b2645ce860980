/**
 * Life-cycle state of a run or a task run, in the newer `status`. Only `TERMINATED` is terminal.
 */
export enum RunStatusState {
  /** Not terminal. The run waits for tasks that it depends on. */
  BLOCKED = 'BLOCKED',
  /** Not terminal. The run waits while its compute is prepared. */
  PENDING = 'PENDING',
  /**
   * Not terminal. The run is in the queue until a limit leaves room for it; `queue_details` has
   * the limit.
   */
  QUEUED = 'QUEUED',
  /** Not terminal. The run is being executed. */
  RUNNING = 'RUNNING',
  /** Terminal. The run has ended; `termination_details` tells how. */
  TERMINATED = 'TERMINATED',
  /** Not terminal. The work has ended, and the compute is being released. */
  TERMINATING = 'TERMINATING',
  /**
   * Not terminal. The run is held back until compute is cheap, as for a cost-optimized run. It
   * is not a wait for a retry.
   */
  WAITING = 'WAITING',
}
