import { skipReasonOf, type SkipReason } from '../../domain/task-graph/run-if';
import type { TaskGraph } from '../../domain/task-graph/task-graph';
import { statedText } from './stated-text';

/** A task that was left out. */
export interface SkipFacts {
  readonly taskKey: string | undefined;
  /**
   * - `upstream`: a task that it depends on did not succeed
   * - `excluded`: its `run_if` was not met, or its branch was not taken
   * - `disabled`: it is disabled in the job
   */
  readonly reason: SkipReason | undefined;
  /** The keys of the tasks that it was left out for. */
  readonly becauseOf: readonly string[];
}

/** Collects the tasks that were left out, and why. */
export function skipFactsOf(graph: TaskGraph): readonly SkipFacts[] {
  const causes = new Map<unknown, string[]>();
  for (const task of graph.order) {
    if (task.outcome === 'success' || task.outcome === 'skipped') continue;
    for (const skipped of graph.skippedBecauseOf(task.taskKey)) {
      const known = causes.get(skipped) ?? [];
      causes.set(skipped, [...known, statedText(task, 'taskKey') ?? '(no key)']);
    }
  }
  return graph.order
    .filter(({ outcome }) => outcome === 'skipped')
    .map((task) => ({
      taskKey: statedText(task, 'taskKey'),
      reason: skipReasonOf(task),
      becauseOf: causes.get(task) ?? [],
    }));
}
