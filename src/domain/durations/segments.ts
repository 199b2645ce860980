import { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import type { RepairHistoryItem } from '../../models/run/repair-history-item';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { attemptsByKey } from '../attempts/task-attempts';
import { repairHistoryOf } from '../attempts/repair-history';
import { isPartial } from '../snapshots/is-partial';
import { listed } from '../values/listed';
import { statedNumber, statedTime } from '../values/stated-number';
import { endOf, isUnderWay, startOf } from '../lifecycle/timed';

/** A time in which a run was at work: the original run or one repair. */
export interface Segment {
  readonly start: number;
  /** Infinity while it is under way, and if it is not known. */
  readonly end: number;
  /** The item of the history that states it. */
  readonly item?: RepairHistoryItem;
}

/** An attempt at a task that has started. */
interface Started extends Segment {
  readonly task: RunTask;
}

/** The segments of a run, oldest first; one whose start is not a number if nothing has started. */
export interface Segments {
  readonly list: readonly Segment[];
  /** False if segments may be missing, or if their ends are those of their tasks. */
  readonly isCertain: boolean;
}

/** Time that a retry may need to start beyond the interval that was asked for. */
const RETRY_TOLERANCE = 60_000;

/**
 * The segments of a run: by its repair history, else by the times of its tasks. Between two segments the run was over; that
 * time never counts.
 */
export function segmentsOfRun(run: RunFields): Segments {
  const history = repairHistoryOf(run);
  const list = history.flatMap((item) => segmentOf(item, run));
  if (list.length === 0) return byTasks(run, listed(run.tasks));
  const segments = byHistory(run, list);
  // What never started took no time; what ended and states no start did.
  const lacksStart = history.some(
    (item) => statedTime(item, 'endTime') !== undefined && !list.some((each) => each.item === item),
  );
  return { ...segments, isCertain: segments.isCertain && !lacksStart };
}

/** None if the item does not state its time. The original run started with the run, so that its end is enough. */
function segmentOf(item: RepairHistoryItem, run: RunFields): readonly Segment[] {
  const end = statedTime(item, 'endTime');
  const isOriginal = item.type === RepairHistoryItemType.ORIGINAL && end !== undefined;
  const start = statedTime(item, 'startTime') ?? (isOriginal ? startOf(run) : undefined);
  return start === undefined ? [] : [{ start, end: end ?? Infinity, item }];
}

function byHistory(run: RunFields, list: readonly Segment[]): Segments {
  const [first, last] = [list[0] as Segment, list.at(-1) as Segment];
  const hasOriginal =
    list.some(({ item }) => item?.type === RepairHistoryItemType.ORIGINAL) ||
    first.start <= (startOf(run) ?? -Infinity);
  const since = firstStartAfter(last.end, listed(run.tasks));
  if (since !== Infinity) {
    // A repair that began since is not in the history yet.
    return { list: [...list, { start: since, end: endOf(run) ?? Infinity }], isCertain: false };
  }
  // If the latest item has ended and the run has not, a repair waits that the history does not have.
  const waits = last.end !== Infinity && isUnderWay(run);
  return { list, isCertain: hasOriginal && !waits };
}

/** Infinity if none of the tasks started after that time. */
function firstStartAfter(time: number, tasks: readonly RunTask[]): number {
  const starts = tasks.map((task) => startOf(task) ?? Infinity).filter((start) => start > time);
  return starts.reduce((first, start) => Math.min(first, start), Infinity);
}

/** A gap between two tasks is idle if every task was done once, and if no retry was waited for. */
function byTasks(run: RunFields, tasks: readonly RunTask[]): Segments {
  const started = tasks
    .map((task) => ({ task, start: startOf(task), end: endOf(task) ?? Infinity }))
    .filter((each): each is Started => each.start !== undefined)
    .sort((left, right) => left.start - right.start);
  const start = startOf(run) ?? started[0]?.start ?? NaN;
  const doneOnce = timeOfDoneOnce(run);
  // Without the end of a task it is not known whether the run was over before the next one.
  const hasEnds = started.every(({ task, end }) => end !== Infinity || isUnderWay(task));
  let isCertain = tasks.length > 0 && hasEnds && !isPartial(run) && !lacksLatestStart(run);
  // The server counts the time at work: less than the time until the last start means that the run was idle in between.
  const counted = statedTime(run, 'runDuration');
  const untilLast = (started.at(-1)?.start ?? start) - start;
  const isCountedWhole = counted === undefined ? undefined : counted >= untilLast;
  let latest = { start, end: start };
  const list = [latest];
  for (const next of started) {
    const gap = next.start - latest.end;
    if (gap > 0 && latest.end >= doneOnce) {
      isCertain = false;
      const isIdle = !isWaitForRetry(next.task, gap, isCountedWhole);
      if (isIdle) list.push((latest = { start: next.start, end: next.end }));
    }
    latest.end = Math.max(latest.end, next.end);
  }
  isCertain &&= !leftOutAgain(run);
  if (!isUnderWay(run)) return { list, isCertain };
  latest.end = Infinity;
  // A repair may have begun with tasks that were left out, which state no start.
  const isBetween = !tasks.some((task) => isUnderWay(task));
  return { list, isCertain: isCertain && !isBetween };
}

/** When the last of the tasks ended for the first time: until then the run was at work. */
function timeOfDoneOnce(run: RunFields): number {
  let latest = -Infinity;
  for (const attempts of attemptsByKey(run).values()) {
    let first = Infinity;
    for (const task of attempts) {
      if (isUnderWay(task)) continue;
      // A task that was left out states no time; it was decided with the others.
      first = Math.min(first, endOf(task) ?? -Infinity);
    }
    latest = Math.max(latest, first);
  }
  return latest;
}

function isWaitForRetry(task: RunTask, gap: number, isCountedWhole: boolean | undefined): boolean {
  const retries = statedNumber(task, 'maxRetries') ?? 0;
  if (retries === 0 || statedNumber(task, 'attemptNumber') === 0) return false;
  if (isCountedWhole !== undefined) return isCountedWhole;
  const interval = statedNumber(task, 'minRetryIntervalMillis') ?? 0;
  const queue = statedNumber(task, 'queueDuration') ?? 0;
  return gap <= interval + queue + RETRY_TOLERANCE;
}

/** True if nothing says when the latest attempt at a task was that was done before: it waits, or was left out in a repair. */
function lacksLatestStart(run: RunFields): boolean {
  return [...attemptsByKey(run).values()].some(
    (attempts) => attempts.length > 1 && startOf(attempts.at(-1) as RunTask) === undefined,
  );
}

/** True if a task was left out in one of several segments: such an entry states no time, so neither may its segment. */
function leftOutAgain(run: RunFields): boolean {
  return [...attemptsByKey(run).values()].some(
    (attempts) =>
      attempts.length > 1 &&
      attempts.some((task) => !isUnderWay(task) && startOf(task) === undefined),
  );
}
