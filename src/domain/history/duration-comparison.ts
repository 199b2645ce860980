import type { Duration } from '../durations/duration';
import type { DurationSummary } from './duration-summary';

/** How long something took, compared with how long it usually takes. */
export interface DurationComparison {
  /** How long it took, or has taken so far; undefined if it is not known. */
  readonly duration: Duration | undefined;
  /** How long the earlier ones took, of those that did their work (`success` and `partial`). */
  readonly usual: DurationSummary;
  /**
   * The duration divided by the usual `p50`, so that 2 is twice as long; undefined while it is active, and if either
   * is not known or the `p50` is 0.
   */
  readonly ratio: number | undefined;
  /**
   * True if it took longer than the usual `p95`. Undefined if either is not known. What is active is slower once it has
   * taken longer; until then it is undefined.
   */
  readonly isSlower: boolean | undefined;
}

/**
 * Compares a duration with those of earlier ones.
 * @param isOver - whether the duration is final.
 * @param usual - the earlier ones.
 */
export function compareSummary(
  duration: Duration | undefined,
  isOver: boolean,
  usual: DurationSummary,
): DurationComparison {
  const { p50, p95 } = usual;
  const result = { duration, usual, ratio: undefined, isSlower: undefined };
  if (!duration?.isComplete || !p50 || !p95) return result;
  const { milliseconds } = duration;
  const isSlower = milliseconds > p95.milliseconds;
  if (!isOver) return { ...result, isSlower: isSlower || undefined };
  const ratio = p50.milliseconds > 0 ? milliseconds / p50.milliseconds : undefined;
  return { ...result, ratio, isSlower };
}
