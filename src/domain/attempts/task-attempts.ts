import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { isDone, isFailed, outcomeOf } from '../lifecycle/outcome';
import { stated } from '../../model/stated';
import { statedId } from '../values/id';
import { statedNumber } from '../values/stated-number';
import { compareNumbers, compareRanks, rankOf } from './order';
import { segmentsByTaskRun } from './repair-history';
import { listed } from '../values/listed';

/**
 * The attempts at every task by its key, each list in order; the keys are in the order in which they were met. Entries
 * without a key, which only a lenient read lets by, are one task.
 */
export function attemptsByKey(run: RunFields): ReadonlyMap<unknown, readonly RunTask[]> {
  const attempts = new Map<unknown, RunTask[]>();
  for (const task of listed(run.tasks)) {
    const key = stated(task, 'taskKey');
    const known = attempts.get(key);
    if (known) known.push(task);
    else attempts.set(key, [task]);
  }
  const segmentOf = segmentsOf(run);
  for (const [key, known] of attempts) {
    if (known.length > 1) attempts.set(key, sortAttempts(known, segmentOf));
  }
  return attempts;
}

/** The attempts at one task in order. */
export function attemptsOf(run: RunFields, taskKey: string | undefined): readonly RunTask[] {
  const attempts = listed(run.tasks).filter((task) => stated(task, 'taskKey') === taskKey);
  return sortAttempts(attempts, segmentsOf(run));
}

/** The latest attempt at every task. */
export function latestTasks(run: RunFields): readonly RunTask[] {
  return [...attemptsByKey(run).values()].map((attempts) => attempts.at(-1) as RunTask);
}

/** The latest attempts that failed. */
export function failedTasks(run: RunFields): readonly RunTask[] {
  return latestTasks(run).filter(isFailed);
}

/** The latest attempts that succeeded, of the tasks of which an earlier attempt failed. */
export function recoveredTasks(run: RunFields): readonly RunTask[] {
  return [...attemptsByKey(run).values()].filter(hasRecovered).flatMap((all) => all.slice(-1));
}

/**
 * Puts attempts in order, the oldest first: by the item of the repair history that names them, if each is named, then by
 * attempt number, then by start.
 */
export function sortAttempts(
  attempts: readonly RunTask[],
  segmentOf?: (task: RunTask) => number | undefined,
): RunTask[] {
  // A server that leaves zeros out leaves out the number of the first attempt.
  const ranks = attempts.map((task) => ({
    ...rankOf(task, statedNumber(task, 'attemptNumber') ?? 0),
    segment: segmentOf?.(task),
  }));
  const hasSegments = ranks.every(({ segment }) => segment !== undefined);
  ranks.sort(
    (left, right) =>
      (hasSegments ? compareNumbers(left.segment, right.segment) : 0) || compareRanks(left, right),
  );
  return ranks.map(({ attempt }) => attempt);
}

function segmentsOf(run: RunFields): (task: RunTask) => number | undefined {
  const segments = segmentsByTaskRun(run);
  return (task) => segments.get(statedId(task, 'runId'));
}

function hasRecovered(attempts: readonly RunTask[]): boolean {
  const latest = attempts.at(-1) as RunTask;
  return isDone(outcomeOf(latest)) && attempts.some(isFailed);
}
