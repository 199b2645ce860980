import { isActive, type Stateful } from '../lifecycle/lifecycle';
import { isFailed, outcomeOf } from '../lifecycle/outcome';

/** How many runs, or attempts at a task, ended in each way. Each is in exactly one of the counts. */
export interface OutcomeCounts {
  /** All of them: the other counts added up. */
  readonly total: number;
  /** All of it was done. */
  readonly success: number;
  /** It counts as done, although some tasks failed. */
  readonly partial: number;
  /** It ended with an error. */
  readonly failed: number;
  /** It exceeded its time limit. */
  readonly timedOut: number;
  /** The platform stopped it, which is a failure. */
  readonly canceledByPlatform: number;
  /** A person stopped it, or nothing says that it was the platform. */
  readonly canceled: number;
  /** It was never carried out. */
  readonly skipped: number;
  /** It is not over. */
  readonly active: number;
  /** Nothing says how it ended, or entries that may say it are missing. */
  readonly unknown: number;
}

/** The count that something belongs to. */
export type CountName = Exclude<keyof OutcomeCounts, 'total'>;

/** The count that a run or a task run belongs to. */
export function countNameOf(record: Stateful): CountName {
  const outcome = outcomeOf(record);
  if (outcome === undefined) return isActive(record) ? 'active' : 'unknown';
  if (outcome === 'timed-out') return 'timedOut';
  return outcome === 'canceled' && isFailed(record) ? 'canceledByPlatform' : outcome;
}

/** Counts. */
export function countOutcomes(names: Iterable<CountName>): OutcomeCounts {
  const counts = {
    total: 0,
    success: 0,
    partial: 0,
    failed: 0,
    timedOut: 0,
    canceledByPlatform: 0,
    canceled: 0,
    skipped: 0,
    active: 0,
    unknown: 0,
  };
  for (const name of names) {
    counts.total += 1;
    counts[name] += 1;
  }
  return counts;
}

/** The share of those that succeeded or failed that succeeded, without a partial success; undefined if there are none. */
export function successRateOf(counts: OutcomeCounts): number | undefined {
  return rate(counts.success, counts);
}

/** The same, with a partial success. */
export function doneRateOf(counts: OutcomeCounts): number | undefined {
  return rate(counts.success + counts.partial, counts);
}

function rate(
  part: number,
  { success, partial, failed, timedOut, canceledByPlatform }: OutcomeCounts,
): number | undefined {
  const judged = success + partial + failed + timedOut + canceledByPlatform;
  return judged === 0 ? undefined : part / judged;
}
