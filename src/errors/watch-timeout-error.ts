import { ModelError } from './model-error';

/**
 * A watch took longer than its `timeout`. What was watched may still be at work: watch again to go on.
 *
 * @example
 * ```ts
 * import { watchRun, WatchTimeoutError } from 'databricks-jobs';
 *
 * const get = () => Promise.resolve('{"run_id": 1, "state": {"life_cycle_state": "RUNNING"}}');
 * try {
 *   for await (const change of watchRun(get, { interval: 5, timeout: 20 })) {
 *     console.log(change.type); // => 'started'
 *   }
 * } catch (error) {
 *   if (!(error instanceof WatchTimeoutError)) throw error;
 *   console.log(error.timeout); // => 20
 * }
 * ```
 * @see {@link watchRun}
 * @see {@link watchRuns}
 */
export class WatchTimeoutError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'WatchTimeoutError';
  /** How long the watch was allowed to take, in ms. */
  readonly timeout: number;

  constructor(timeout: number) {
    super(
      `what is watched was not over after ${timeout} ms; watch again to go on, or give a longer timeout`,
    );
    this.timeout = timeout;
  }
}
