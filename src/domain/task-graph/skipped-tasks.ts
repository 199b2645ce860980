import { RunResultState } from '../../enums/run-result-state';
import { TerminationCode } from '../../enums/termination-code';
import type { RunTask } from '../../models/task/run-task';
import { outcomeOf } from '../lifecycle/outcome';

/**
 * The tasks that were skipped because one did not succeed, nearest first. Followed are the links from the task over
 * skipped ones: a task that was carried out all the same, and one that a user disabled, end the search.
 */
export function tasksSkippedBecauseOf(
  start: number,
  tasks: readonly RunTask[],
  downstream: readonly (readonly number[])[],
): readonly number[] {
  const outcome = outcomeOf(tasks[start] as RunTask);
  if (outcome === undefined || outcome === 'success' || outcome === 'partial') return [];
  const found = new Set<number>();
  const queue = [start];
  for (const node of queue) {
    for (const dependent of downstream[node] ?? []) {
      if (found.has(dependent) || !isSkippedForItsUpstream(tasks[dependent] as RunTask)) continue;
      found.add(dependent);
      queue.push(dependent);
    }
  }
  return [...found];
}

function isSkippedForItsUpstream(task: RunTask): boolean {
  const isDisabled =
    task.disabled === true ||
    task.state?.resultState === RunResultState.DISABLED ||
    task.status?.terminationDetails?.code === TerminationCode.DISABLED;
  return !isDisabled && outcomeOf(task) === 'skipped';
}
