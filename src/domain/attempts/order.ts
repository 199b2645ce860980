import { lifecycleOf } from '../lifecycle/lifecycle';
import { phasesOf, type Timed } from '../lifecycle/timed';
import { statedId, type Id } from '../values/id';
import { statedTime } from '../values/stated-number';

/** The fields that attempts are put in order by. */
export interface Attempt extends Timed {
  /** The number of the attempt, from 0. */
  readonly attemptNumber?: number;
  /** Its run id. */
  readonly runId?: number;
}

/** What an attempt is compared by; made once for each. */
export interface Rank<A extends Attempt> {
  readonly attempt: A;
  /** The number of the attempt; undefined puts it last. */
  readonly number: number | undefined;
  /** Whether it has started: an ended one that never did is older than those that did, one that waits is newer. */
  readonly phase: number;
  readonly start: number | undefined;
  /** Of two that started at once, one was over at once: it is the older. */
  readonly end: number | undefined;
  readonly id: Id | undefined;
}

const NEVER_STARTED = 0;
const STARTED = 1;
const WAITS = 2;

/** What an attempt is compared by. */
export function rankOf<A extends Attempt>(attempt: A, number: number | undefined): Rank<A> {
  const start = statedTime(attempt, 'startTime');
  const unstarted = lifecycleOf(attempt) === 'terminal' ? NEVER_STARTED : WAITS;
  // If no start is stated, a time at work tells that there was one.
  const hasStarted = start !== undefined || phasesOf(attempt).sum !== undefined;
  const phase = hasStarted ? STARTED : unstarted;
  const end = statedTime(attempt, 'endTime');
  return { attempt, number, phase, start, end, id: statedId(attempt, 'runId') };
}

/** Compares two attempts for sorting, the older first: by number, then start, then end, then run id. */
export function compareRanks(left: Rank<Attempt>, right: Rank<Attempt>): number {
  return (
    compareNumbers(left.number, right.number) ||
    left.phase - right.phase ||
    compareNumbers(left.start, right.start) ||
    compareNumbers(left.end, right.end) ||
    compareIds(left.id, right.id)
  );
}

/** Compares two numbers for sorting; undefined goes last. */
export function compareNumbers(left: number | undefined, right: number | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left - right;
}

/** By the number of digits, then by the digits, for a number cannot hold every id; an id that is not known goes last. */
function compareIds(left: Id | undefined, right: Id | undefined): number {
  const [first, second] = [String(left ?? ''), String(right ?? '')];
  return (
    compareNumbers(first.length || undefined, second.length || undefined) ||
    first.localeCompare(second)
  );
}
