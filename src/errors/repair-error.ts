import { ModelError } from './model-error';

/**
 * Why a run cannot be repaired, as far as its document tells.
 *
 * - `no-run-id`: the document does not state the id of the run
 * - `task-run`: it is the run of a task, and only the job run that it belongs to can be repaired
 * - `active`: it is not over
 * - `unknown-state`: nothing says that it is over
 * - `successful`: it succeeded
 * - `never-ran`: it was skipped as a whole
 * - `incomplete`: the document lacks tasks of the run, or all of them
 * - `no-history`: the run was repaired before, and the document does not state the id of the latest repair
 * - `nothing-failed`: none of its tasks failed or was skipped
 * - `unknown-outcome`: nothing says how a task ended
 * - `unknown-task`: the run has no task of this key
 */
export type RepairRefusal =
  | 'no-run-id'
  | 'task-run'
  | 'active'
  | 'unknown-state'
  | 'successful'
  | 'never-ran'
  | 'incomplete'
  | 'no-history'
  | 'nothing-failed'
  | 'unknown-outcome'
  | 'unknown-task';

/**
 * A run that cannot be repaired. The message says what to do.
 *
 * @example
 * ```ts
 * import { RepairError, Run } from 'databricks-jobs';
 *
 * const run = Run.fromDict({ run_id: 1, state: { life_cycle_state: 'RUNNING' } });
 * try {
 *   run.repairRequest({ rerun: 'failed' });
 * } catch (error) {
 *   if (!(error instanceof RepairError)) throw error;
 *   console.log(error.reason); // => 'active'
 * }
 * ```
 * @see {@link RepairRun}
 */
export class RepairError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'RepairError';
  /** Why. */
  readonly reason: RepairRefusal;

  constructor(reason: RepairRefusal, run: string, advice: string) {
    super(`${run} cannot be repaired: ${advice}`);
    this.reason = reason;
  }
}
