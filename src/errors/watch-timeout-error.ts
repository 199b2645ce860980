import { ModelError } from './model-error';

/** A watch took longer than its `timeout`. What was watched may still be at work: watch again to go on. */
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
