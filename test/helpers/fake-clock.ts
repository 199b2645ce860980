import type { WatchClock } from '../../src';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** A clock whose time passes when a test says so, or, if it runs by itself, when somebody waits. */
export class FakeClock implements WatchClock {
  /** How long each wait was to take, in ms. */
  readonly waits: number[] = [];
  #timers: Timer[] = [];

  constructor(
    private time: number,
    private readonly runsByItself = false,
  ) {}

  now(): number {
    return this.time;
  }

  async wait(milliseconds: number, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    this.waits.push(milliseconds);
    if (this.runsByItself) {
      await Promise.resolve();
      this.time += milliseconds;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.#timers.push({ at: this.time + milliseconds, fire: resolve });
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  }

  /** Lets time pass, and what follows from it happen. */
  async advance(milliseconds: number): Promise<void> {
    await settle();
    this.time += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.time);
    this.#timers = this.#timers.filter(({ at }) => at > this.time);
    for (const { fire } of due) fire();
    await settle();
  }
}

/** Waits until all promises that can be settled are. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
