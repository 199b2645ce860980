import type { Duration } from '../durations/duration';

/**
 * How long several runs, or attempts at a task, took. A percentile is that of the nearest rank: the shortest duration that
 * at least so many percent of them do not exceed. It is always the duration of one of them; of fewer than 20, `p95` is
 * the longest.
 */
export interface DurationSummary {
  /** How many durations it is made from. */
  readonly count: number;
  /** How many are left out, since their duration is not known, or not completely. */
  readonly unknown: number;
  /** The shortest; undefined if none is known. */
  readonly shortest: Duration | undefined;
  /** Half of them took no longer than this; undefined if none is known. */
  readonly p50: Duration | undefined;
  /** 95 of 100 took no longer than this; undefined if none is known. */
  readonly p95: Duration | undefined;
  /** The longest; undefined if none is known. */
  readonly longest: Duration | undefined;
}

/** Summarizes durations. One that is not complete is not counted. */
export function summarizeDurations(durations: readonly (Duration | undefined)[]): DurationSummary {
  const known = durations.filter((duration) => duration?.isComplete === true) as Duration[];
  known.sort(compareDurations);
  return {
    count: known.length,
    unknown: durations.length - known.length,
    shortest: known[0],
    p50: nearestRank(known, 50),
    p95: nearestRank(known, 95),
    longest: known.at(-1),
  };
}

function nearestRank(sorted: readonly Duration[], percent: number): Duration | undefined {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}

/** By time; by basis if that is equal, so that the order of the runs does not matter. */
function compareDurations(left: Duration, right: Duration): number {
  return left.milliseconds - right.milliseconds || left.basis.localeCompare(right.basis);
}
