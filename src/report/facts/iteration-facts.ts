import type { Run } from '../../models/run/run';
import { shownText } from '../../model/shown-text';
import type { Clock } from './clock';
import { taskFactsOf, type TaskFacts } from './task-facts';

/** An iteration of a for-each task that failed. */
export interface IterationFacts extends TaskFacts {
  /** Its input as text; undefined if the document does not tell it. */
  readonly input: string | undefined;
  /** How many attempts there were. */
  readonly attempts: number;
}

/** Collects the iterations that failed of the run of a for-each task. */
export function iterationFactsOf(run: Run, clock: Clock): readonly IterationFacts[] {
  return run.failedIterations().map(({ input, attempts, latest }) => ({
    ...taskFactsOf(latest, clock),
    input: input === undefined ? undefined : shownText(input),
    attempts: attempts.length,
  }));
}
