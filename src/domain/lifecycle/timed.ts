import type { Extensible } from '../../model/stated';
import type { Instant } from '../values/instant';
import { positive, statedNumber } from '../values/stated-number';
import { lifecycleOf, type Stateful } from './lifecycle';
import { outcomeOf } from './outcome';

/** The fields of a run and of a task run that say when it ran and for how long. */
export interface Timed extends Stateful, Extensible {
  /** When it started, in epoch ms; 0 = not started. */
  readonly startTime?: number;
  /** When it ended, in epoch ms; 0 = still running. */
  readonly endTime?: number;
  /** Setup in ms. */
  readonly setupDuration?: number;
  /** Execution in ms. */
  readonly executionDuration?: number;
  /** Cleanup in ms. */
  readonly cleanupDuration?: number;
  /** The server's own total in ms. */
  readonly runDuration?: number;
  /** Time in the queue in ms. */
  readonly queueDuration?: number;
}

/** What is stated of setup, execution and cleanup. */
export interface Phases {
  /** Setup; undefined if it is not stated. */
  readonly setup: number | undefined;
  /** Execution; undefined if it is not stated. */
  readonly execution: number | undefined;
  /** Cleanup; undefined if it is not stated. */
  readonly cleanup: number | undefined;
  /** What is stated, added up; undefined if that is 0. */
  readonly sum: number | undefined;
  /** True if all three are stated. */
  readonly isComplete: boolean;
}

/** True while it runs, as far as is known: an end of 0 says so if no state does. */
export function isUnderWay(record: Timed): boolean {
  const lifecycle = lifecycleOf(record);
  return (
    lifecycle === 'active' || (lifecycle === 'unknown' && statedNumber(record, 'endTime') === 0)
  );
}

/** When it started, in epoch ms; undefined if it has not or if that is not known. */
export function startOf(record: Timed): number | undefined {
  return wasNeverStarted(record) ? undefined : startTimeOf(record);
}

/** When it ended, in epoch ms; undefined if it has not or if that is not known. */
export function endOf(record: Timed): number | undefined {
  return positive(numberOr(record.endTime, record, 'endTime'));
}

/** The start that the document states; undefined if it states none, or 0. */
export function startTimeOf(record: Timed): number | undefined {
  return positive(numberOr(record.startTime, record, 'startTime'));
}

/** Some servers state the moment at which a task was left out as its start and its end. */
function wasNeverStarted(record: Timed): boolean {
  return (
    endOf(record) === startTimeOf(record) &&
    phasesOf(record).sum === undefined &&
    outcomeOf(record) === 'skipped'
  );
}

/** From start to end, or until now while it is under way. */
export function wallOf(
  record: Timed,
  now: Instant,
  end = isUnderWay(record) ? positive(Number(now)) : endOf(record),
): number | undefined {
  return notNegative((end ?? NaN) - (startOf(record) ?? NaN));
}

/** What is stated of the phases. */
export function phasesOf(record: Timed): Phases {
  const setup = notNegative(numberOr(record.setupDuration, record, 'setupDuration'));
  const execution = notNegative(numberOr(record.executionDuration, record, 'executionDuration'));
  const cleanup = notNegative(numberOr(record.cleanupDuration, record, 'cleanupDuration'));
  const isComplete = setup !== undefined && execution !== undefined && cleanup !== undefined;
  const sum = positive((setup ?? 0) + (execution ?? 0) + (cleanup ?? 0));
  return { setup, execution, cleanup, sum, isComplete };
}

/** The number of a field. If the property is a number, as it mostly is, no name is looked up, which saves much time in rows. */
export function numberOr(
  value: unknown,
  record: Timed,
  property: keyof Timed & string,
): number | undefined {
  return typeof value === 'number' ? value : statedNumber(record, property);
}

/** The number if it is finite and at least 0. */
export function notNegative(value: number | undefined): number | undefined {
  return value === 0 ? 0 : positive(value);
}

/** A time in epoch ms as a Date; undefined if it is none. */
export function toDate(time: number | undefined): Date | undefined {
  const date = new Date(time ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
