import { describeThrown } from '../decode/issues/describe-value';
import { assertReadOptions, type ReadOptions } from '../decode/options';
import type { Instant } from '../domain/values/instant';
import { ModelUsageError } from '../errors/model-usage-error';
import type { FetchOptions } from '../pages/fetch-page';
import { MACHINE_CLOCK, type WatchClock } from './clock';

/** The bounds of the time between two requests, in ms. */
export interface WatchInterval {
  /** The time after something has changed. */
  readonly min: number;
  /** The longest time. While nothing changes the time doubles up to it. */
  readonly max: number;
}

/**
 * How runs are watched. They are read leniently and with open enums unless the options say otherwise, so that a watch goes on
 * when the server has learned a new word.
 */
export interface WatchOptions extends FetchOptions {
  /**
   * The time between the end of a request and the next, in ms: a number, or the bounds between which it doubles while nothing
   * changes. Default: from 5,000 to 60,000.
   */
  readonly interval?: number | WatchInterval;
  /** How long the watch may take in ms, requests included; then it rejects with a `WatchTimeoutError`. Default: without end. */
  readonly timeout?: number;
  /** What tells the time and waits. Default: the clock of the machine. */
  readonly clock?: WatchClock;
  /** Leaves out what is stated to have happened before; for a watch that goes on where another ended. */
  readonly since?: Instant;
}

/** The options of a watch, complete and checked. */
export interface ResolvedWatchOptions {
  readonly signal: AbortSignal | undefined;
  readonly interval: WatchInterval;
  readonly timeout: number | undefined;
  readonly clock: WatchClock;
  readonly since: number;
  readonly read: ReadOptions;
}

const DEFAULT_INTERVAL: WatchInterval = { min: 5_000, max: 60_000 };

/** @throws ModelUsageError that names the option which cannot have its value. */
export function resolveWatchOptions(options: WatchOptions): ResolvedWatchOptions {
  const { signal, interval, timeout, clock = MACHINE_CLOCK, since, ...rest } = options;
  const read: ReadOptions = { mode: 'lenient', enums: 'open', ...rest };
  assertReadOptions(read);
  if (timeout !== undefined) assertTime('timeout', timeout);
  const from = since === undefined ? -Infinity : Number(since);
  if (Number.isNaN(from)) {
    throw new ModelUsageError('the option since must be a Date or epoch milliseconds');
  }
  return { signal, interval: boundsOf(interval), timeout, clock, since: from, read };
}

function boundsOf(interval: WatchOptions['interval']): WatchInterval {
  if (interval === undefined) return DEFAULT_INTERVAL;
  const { min, max } = typeof interval === 'object' ? interval : { min: interval, max: interval };
  assertTime('interval', min);
  assertTime('interval', max);
  if (min > max) {
    throw new ModelUsageError(`the option interval has a min of ${min} above its max of ${max}`);
  }
  return { min, max };
}

function assertTime(name: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return;
  throw new ModelUsageError(
    `the option ${name} must be milliseconds above 0, but is ${describeThrown(value)}`,
  );
}
