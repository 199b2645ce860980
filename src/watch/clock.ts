/** What tells the time and waits; one of your own makes a test of a watch need no time. */
export interface WatchClock {
  /** The time in epoch ms. */
  now(): number;
  /**
   * Waits.
   * @param milliseconds - how long, above 0.
   * @param options - the signal that ends the wait, which then rejects.
   */
  wait(milliseconds: number, options: { readonly signal: AbortSignal }): Promise<void>;
}

/** Timers cannot wait longer. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The clock of the machine. */
export const MACHINE_CLOCK: WatchClock = {
  now: () => Date.now(),
  wait: async (milliseconds, { signal }) => {
    for (let left = milliseconds; left > 0; left -= LONGEST_WAIT) {
      await waitOnce(Math.min(left, LONGEST_WAIT), signal);
    }
  },
};

function waitOnce(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
