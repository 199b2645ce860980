import type { RunTask } from '../../models/task/run-task';
import { isDone, isFailed, outcomeOf } from '../lifecycle/outcome';
import { isFailureHandler, skipReasonOf } from './run-if';
import { listed } from '../values/listed';

/** By task, indexes of other tasks. */
type Links = readonly (readonly number[])[];

/**
 * The failed tasks to look at first. A task that failed is one, for it ran, except
 *
 * - a failure handler that ran because another failed: one of its dependencies, or one that they were left out for;
 * - a task whose failure the tasks behind it tolerated (each ran and succeeded) if one further down failed: the earlier
 *   failure does not explain that one.
 * @param order - the tasks, each after those it depends on.
 * @param upstream - by task, the tasks it depends on.
 * @param downstream - by task, the tasks that depend on it.
 */
export function rootFailuresOf(
  tasks: readonly RunTask[],
  order: readonly number[],
  upstream: Links,
  downstream: Links,
): readonly number[] {
  const hasFailed = tasks.map((task) => isFailed(task));
  const reasons = tasks.map((task) => skipReasonOf(task));
  // True if a dependency failed, or was left out for one that did.
  const isExplained: boolean[] = [];
  for (const node of order) {
    isExplained[node] = listed(upstream[node]).some(
      (up) => hasFailed[up] === true || (isExplained[up] === true && reasons[up] === 'upstream'),
    );
  }
  const isOwn = tasks.map(
    (task, node) => hasFailed[node] === true && !(isFailureHandler(task) && isExplained[node]),
  );
  // True if a task further down failed by itself.
  const isBeforeOwn: boolean[] = [];
  for (const node of [...order].reverse()) {
    isBeforeOwn[node] = listed(downstream[node]).some(
      (down) => isOwn[down] === true || isBeforeOwn[down] === true,
    );
  }
  return order.filter(
    (node) => isOwn[node] && !(isBeforeOwn[node] && isTolerated(tasks, listed(downstream[node]))),
  );
}

/** True if some of the tasks behind it ran, all of those succeeded, and none of them was there to handle failures. */
function isTolerated(tasks: readonly RunTask[], dependents: readonly number[]): boolean {
  let hasRun = false;
  for (const dependent of dependents) {
    const task = tasks[dependent] as RunTask;
    const reason = skipReasonOf(task);
    if (reason === 'excluded' || reason === 'disabled') continue;
    if (!isDone(outcomeOf(task)) || isFailureHandler(task)) return false;
    hasRun = true;
  }
  return hasRun;
}
