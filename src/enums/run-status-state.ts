/** Stage of a run in its life cycle. */
export enum RunStatusState {
  /** The run waits for a task it depends on. */
  BLOCKED = 'BLOCKED',
  /** The run is about to start while its compute is being prepared. */
  PENDING = 'PENDING',
  /** The run is held in the queue until a limit allows it to start. */
  QUEUED = 'QUEUED',
  /** The run is being executed. */
  RUNNING = 'RUNNING',
  /** The run has ended; `termination_details` tells how. */
  TERMINATED = 'TERMINATED',
  /** The run's work is over and its compute is being cleaned up. */
  TERMINATING = 'TERMINATING',
  /** The run waits for its next attempt after a failed one. */
  WAITING = 'WAITING',
}
