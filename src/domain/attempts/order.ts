import { positive } from '../durations/durations';

/** What attempts are put in order by. */
export interface Attempt {
  /** The number of the attempt, from 0. */
  readonly attemptNumber?: number;
  /** When it started, in epoch ms. */
  readonly startTime?: number;
  /** Its run id. */
  readonly runId?: number;
}

/**
 * Compares two attempts for sorting: by attempt number, then start time, then run id. What is not known goes
 * last: an attempt that has no start yet is the one that has not started.
 * @param numberOf - the number of an attempt, also of one that states none; undefined puts it last.
 */
export function compareAttempts<A extends Attempt>(
  left: A,
  right: A,
  numberOf: (attempt: A) => number | undefined,
): number {
  return (
    compareNumbers(numberOf(left), numberOf(right)) ||
    compareNumbers(positive(left.startTime), positive(right.startTime)) ||
    compareNumbers(left.runId, right.runId)
  );
}

/** Compares two numbers for sorting; undefined goes last. */
export function compareNumbers(left: number | undefined, right: number | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left - right;
}
