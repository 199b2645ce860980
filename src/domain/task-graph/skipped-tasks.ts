import type { RunTask } from '../../models/task/run-task';
import { outcomeOf, isDone } from '../lifecycle/outcome';
import { skipReasonOf } from './run-if';
import { listed } from '../values/listed';

/**
 * The tasks that were left out because one did not succeed, nearest first. The search follows the links from the task over
 * tasks that were left out for their upstream; one that ran all the same, was excluded or is disabled ends it.
 */
export function tasksSkippedBecauseOf(
  start: number,
  tasks: readonly RunTask[],
  downstream: readonly (readonly number[])[],
): readonly number[] {
  const first = tasks[start] as RunTask;
  const outcome = outcomeOf(first);
  const reason = skipReasonOf(first);
  const isFine = outcome === undefined || isDone(outcome);
  if (isFine || reason === 'excluded' || reason === 'disabled') return [];
  const found = new Set<number>();
  const queue = [start];
  for (const node of queue) {
    for (const dependent of listed(downstream[node])) {
      const isSkipped = skipReasonOf(tasks[dependent] as RunTask) === 'upstream';
      if (found.has(dependent) || !isSkipped) continue;
      found.add(dependent);
      queue.push(dependent);
    }
  }
  return [...found];
}
