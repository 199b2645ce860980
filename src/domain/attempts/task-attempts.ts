import type { RepairHistoryItem } from '../../models/run/repair-history-item';
import type { RunTask } from '../../models/task/run-task';
import { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import { compareAttempts } from './order';
import { positive } from '../durations/durations';
import { isFailure, outcomeOf } from '../lifecycle/outcome';

/** The attempts at every task by its key, in order; the keys are in the order in which they were met. */
function attemptsByKey(
  tasks: Iterable<RunTask> | undefined,
): ReadonlyMap<string | undefined, readonly RunTask[]> {
  const attempts = new Map<string | undefined, RunTask[]>();
  // Not by a default: class-transformer leaves a null in an instance.
  for (const task of tasks ?? []) {
    const known = attempts.get(task.taskKey);
    if (known) known.push(task);
    else attempts.set(task.taskKey, [task]);
  }
  for (const known of attempts.values()) known.sort(compareTasks);
  return attempts;
}

/** The attempts at one task in order. Entries without a key, which only a lenient read lets by, are one task. */
export function attemptsOf(
  tasks: readonly RunTask[] | undefined,
  taskKey: string | undefined,
): readonly RunTask[] {
  return (tasks ?? []).filter((task) => task.taskKey === taskKey).sort(compareTasks);
}

/** The latest attempt at every task. */
export function latestTasks(tasks: Iterable<RunTask> | undefined): readonly RunTask[] {
  return [...attemptsByKey(tasks).values()].flatMap((attempts) => attempts.slice(-1));
}

/** The latest attempts that failed or timed out. */
export function failedTasks(tasks: Iterable<RunTask> | undefined): readonly RunTask[] {
  return latestTasks(tasks).filter((task) => isFailure(outcomeOf(task)));
}

/** The latest attempts that succeeded, of the tasks of which an earlier attempt failed or timed out. */
export function recoveredTasks(tasks: Iterable<RunTask> | undefined): readonly RunTask[] {
  return [...attemptsByKey(tasks).values()].filter(hasRecovered).flatMap((all) => all.slice(-1));
}

/** The id of the repair that started last; undefined where the run was not repaired or has no history. */
export function latestRepairId(
  history: readonly RepairHistoryItem[] | undefined,
): number | undefined {
  let latest: RepairHistoryItem | undefined;
  for (const item of history ?? []) {
    if (item.id === undefined || item.type === RepairHistoryItemType.ORIGINAL) continue;
    // The list is in order; an item that states no start is where it is.
    const isLater = (positive(item.startTime) ?? Infinity) >= (positive(latest?.startTime) ?? 0);
    if (isLater) latest = item;
  }
  return latest?.id;
}

function hasRecovered(attempts: readonly RunTask[]): boolean {
  const [latest, ...earlier] = attempts.map(outcomeOf).reverse();
  return (latest === 'success' || latest === 'partial') && earlier.some(isFailure);
}

/** A server that leaves zeros out leaves out the number of the first attempt. */
function compareTasks(left: RunTask, right: RunTask): number {
  return compareAttempts(left, right, (task) => task.attemptNumber ?? 0);
}
