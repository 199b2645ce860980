/**
 * What a duration was computed from.
 *
 * - `run_duration`: the server's own total. It counts repairs and leaves out the idle time before them
 * - `phases`: setup, execution and cleanup added up
 * - `segments`: the times of the original run and of each repair added up
 * - `elapsed`: what earlier segments took, plus the time from the start of the latest until now; the run is not over
 * - `wall`: end minus start. It counts the idle time before repairs
 * - `mixed`: a sum of durations with several of these
 */
export type DurationBasis = 'run_duration' | 'phases' | 'segments' | 'elapsed' | 'wall' | 'mixed';

/** How long something took, and how that is known. */
export interface Duration {
  /** The time in milliseconds. */
  readonly milliseconds: number;
  /** What it was computed from. */
  readonly basis: DurationBasis;
  /** False if a part of the time is not known, or if idle time before a repair may be counted. */
  readonly isComplete: boolean;
}

/** Every time that is known of a run or a task run, in milliseconds; what is not known is undefined. */
export interface Durations {
  /** Waiting in the queue. */
  readonly queue?: number;
  /** Preparing the cluster. A run with several tasks has it on the tasks. */
  readonly setup?: number;
  /** Executing the code. A run with several tasks has it on the tasks. */
  readonly execution?: number;
  /** Shutting the cluster down. A run with several tasks has it on the tasks. */
  readonly cleanup?: number;
  /** How long it was at work in all. */
  readonly total?: Duration;
  /** From start to end, or until now while it is active. It counts the idle time before repairs. */
  readonly wall?: number;
  /**
   * Of an active run, the server's count when it gave the answer: what to show of a saved document, and how old the
   * document is. It is part of the total, never in addition to it.
   */
  readonly atAnswer?: number;
}

/** A duration, or undefined if the time is not known. */
export function durationBy(
  basis: DurationBasis,
  milliseconds: number | undefined,
  isComplete = true,
): Duration | undefined {
  return milliseconds === undefined ? undefined : { milliseconds, basis, isComplete };
}

/** Adds durations up; undefined if none is known. An undefined one leaves the sum incomplete. */
export function sumOf(durations: readonly (Duration | undefined)[]): Duration | undefined {
  const known = durations.filter((duration) => duration !== undefined);
  const [first] = known;
  if (!first) return undefined;
  return {
    milliseconds: known.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    basis: known.every(({ basis }) => basis === first.basis) ? first.basis : 'mixed',
    isComplete: known.length === durations.length && known.every(({ isComplete }) => isComplete),
  };
}
