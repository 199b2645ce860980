import { stageOf, type Stateful } from '../lifecycle/lifecycle';

/** A moment: a Date, or epoch milliseconds as Date.now() gives them. */
export type Instant = Date | number;

/**
 * What a duration was computed from.
 *
 * - `run_duration`: the server's own total, which counts repairs and leaves the idle time between them out
 * - `phases`: setup, execution and cleanup added up
 * - `elapsed`: the time from the start until now, since the run is not over
 * - `wall`: end minus start, where nothing better is known; it counts idle time
 */
export type DurationBasis = 'run_duration' | 'phases' | 'elapsed' | 'wall';

/** How long something took, and how that is known. */
export interface Duration {
  /** The time in milliseconds. */
  readonly milliseconds: number;
  /** What it was computed from. */
  readonly basis: DurationBasis;
}

/** Every time that is known of a run or a task run, in milliseconds; what is not known is undefined. */
export interface Durations {
  /** Waiting in the queue. */
  readonly queue?: number;
  /** Preparing the cluster. Of a run with several tasks it is on the tasks. */
  readonly setup?: number;
  /** Executing the code. Of a run with several tasks it is on the tasks. */
  readonly execution?: number;
  /** Shutting the cluster down. Of a run with several tasks it is on the tasks. */
  readonly cleanup?: number;
  /** How long it took in all, with what that was computed from. */
  readonly total?: Duration;
  /** From start to end, or until now while it is active; idle time between repairs is counted. */
  readonly wall?: number;
}

/** The fields of a run and of a task run that say when it ran and for how long. */
export interface Timed extends Stateful {
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
  /** The tasks, of a run. */
  readonly tasks?: readonly object[];
}

/** How long a run took, or has taken so far; undefined where it is not known. */
export function durationOfRun(run: Timed, now: Instant = Date.now()): Duration | undefined {
  if (isUnderWay(run)) return known('elapsed', wallOf(run, now));
  const total = known('run_duration', positive(run.runDuration));
  const phases = known('phases', positive(sumOfPhases(run)));
  // The phases of a run cover one attempt of one task; with more entries only the server's total covers all.
  const hasSeveralTasks = (run.tasks?.length ?? 0) > 1;
  const stated = hasSeveralTasks ? (total ?? phases) : (phases ?? total);
  return stated ?? known('wall', wallOf(run, now));
}

/** How long a task run took, or has taken so far; undefined where it is not known. */
export function durationOfTask(task: Timed, now: Instant = Date.now()): Duration | undefined {
  if (isUnderWay(task)) return known('elapsed', wallOf(task, now));
  return (
    known('phases', positive(sumOfPhases(task))) ??
    known('run_duration', positive(task.runDuration)) ??
    known('wall', wallOf(task, now)) ??
    known('phases', statesAllPhases(task) ? 0 : undefined)
  );
}

/** Every time that is known of a run. */
export function durationsOfRun(run: Timed, now: Instant = Date.now()): Durations {
  const total = durationOfRun(run, now);
  // Zeros all over are how a run with several tasks says that the phases are on the tasks.
  const isAllZero = positive(sumOfPhases(run)) === undefined;
  const phase = isUnderWay(run) || isAllZero ? positive : notNegative;
  return collect(run, phase, total, now);
}

/** Every time that is known of a task run. */
export function durationsOfTask(task: Timed, now: Instant = Date.now()): Durations {
  const phase = isUnderWay(task) ? positive : notNegative;
  return collect(task, phase, durationOfTask(task, now), now);
}

/** When it started; undefined where it has not or where that is not known. */
export function startedAt(record: Timed): Date | undefined {
  return toDate(record.startTime);
}

/** When it ended; undefined where it has not or where that is not known. */
export function endedAt(record: Timed): Date | undefined {
  return toDate(record.endTime);
}

/** True while it runs, as far as is known: an end of 0 says so where no state does. */
export function isUnderWay(record: Timed): boolean {
  const stage = stageOf(record);
  return stage === 'active' || (stage === 'unknown' && record.endTime === 0);
}

/** The number where it is above 0, the way times say that they are known. */
export function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}

function notNegative(value: number | undefined): number | undefined {
  return value === 0 ? 0 : positive(value);
}

function collect(
  record: Timed,
  phase: (value: number | undefined) => number | undefined,
  total: Duration | undefined,
  now: Instant,
): Durations {
  return {
    queue: notNegative(record.queueDuration),
    setup: phase(record.setupDuration),
    execution: phase(record.executionDuration),
    cleanup: phase(record.cleanupDuration),
    total,
    wall: wallOf(record, now),
  };
}

function wallOf(record: Timed, now: Instant): number | undefined {
  const start = positive(record.startTime);
  const end = isUnderWay(record) ? positive(Number(now)) : positive(record.endTime);
  return start === undefined || end === undefined ? undefined : notNegative(end - start);
}

function sumOfPhases({ setupDuration, executionDuration, cleanupDuration }: Timed): number {
  const phases = [setupDuration, executionDuration, cleanupDuration];
  return phases.reduce<number>((sum, phase) => sum + (positive(phase) ?? 0), 0);
}

function statesAllPhases({ setupDuration, executionDuration, cleanupDuration }: Timed): boolean {
  const phases = [setupDuration, executionDuration, cleanupDuration];
  return phases.every((phase) => phase === 0);
}

function known(basis: DurationBasis, milliseconds: number | undefined): Duration | undefined {
  return milliseconds === undefined ? undefined : { milliseconds, basis };
}

function toDate(time: number | undefined): Date | undefined {
  const date = new Date(positive(time) ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
