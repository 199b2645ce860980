import type { WatchInterval } from './watch-options';

/** The time to wait before the next request: short after a change, longer while nothing changes. */
export class Backoff {
  #next: number;

  readonly #interval: WatchInterval;

  constructor(interval: WatchInterval) {
    this.#interval = interval;
    this.#next = interval.min;
  }

  /** The time to wait in ms. */
  next(hasChanged: boolean): number {
    const { min, max } = this.#interval;
    if (hasChanged) this.#next = min;
    const time = this.#next;
    this.#next = Math.min(max, time * 2);
    return time;
  }
}
