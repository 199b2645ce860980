import { skipReasonOf, type SkipReason } from '../../domain/task-graph/run-if';
import type { TaskGraph } from '../../domain/task-graph/task-graph';
import { referredKey } from './referred-key';
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
  /** The keys of the tasks that it was left out for, at most 20. */
  readonly becauseOf: readonly string[];
  /** True if it was left out for more than these. */
  readonly hasMoreCauses?: true;
}

/** More causes of one task are not listed: as many tasks may have failed as were left out for them. */
const MOST_CAUSES = 20;

/** Collects the tasks that were left out, and why. */
export function skipFactsOf(graph: TaskGraph): readonly SkipFacts[] {
  const causes = graph.causesOfSkipped(MOST_CAUSES + 1);
  return graph.order
    .filter(({ outcome }) => outcome === 'skipped')
    .map((task) => {
      const becauseOf = causes.get(task) ?? [];
      return {
        taskKey: statedText(task, 'taskKey'),
        reason: skipReasonOf(task),
        becauseOf: becauseOf.slice(0, MOST_CAUSES).map(referredKey),
        ...(becauseOf.length > MOST_CAUSES && { hasMoreCauses: true }),
      };
    });
}
