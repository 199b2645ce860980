import type { TaskGraphProblem } from '../../domain/task-graph/links';
import type { RunFacts } from '../facts/run-facts';
import type { SkipFacts } from '../facts/skip-facts';
import { printable } from '../text/printable';
import { shownTermination } from './standing';
import { shownTaskKey } from './task-key';

/** In a word, and in those of the API. */
export function shownOutcome(run: RunFacts): string {
  const { standing, words, source } = run;
  const termination = shownTermination(run);
  const parts = [words === undefined ? '' : printable(words), termination];
  const api = parts.filter((part) => part !== '').join(', ');
  if (standing === 'unknown' && api === '') return 'unknown, the document states no state';
  const fault = source === undefined ? '' : `, caused by the ${source}`;
  return `${standing}${api === '' ? '' : ` (${api})`}${fault}`;
}

/** In place of a message where there is none, so that nobody looks for it. */
export const NO_MESSAGE = '(the document has no message)';

/** True if a run failed and the document does not say why, neither of the run nor of a task. */
export function isUnexplained(run: RunFacts): boolean {
  const { isFailed, messages, rootFailures, otherFailures, failedIterations } = run;
  const tasks = rootFailures.length + otherFailures.length + failedIterations.length;
  return isFailed && messages.length + tasks === 0;
}

/** Why a task was left out. */
export function shownSkipReason({
  reason,
  becauseOf,
  hasMoreCauses,
}: Omit<SkipFacts, 'taskKey'>): string {
  if (reason === 'excluded') return 'excluded, since run_if or a condition was not met';
  if (reason === 'disabled') return 'disabled';
  if (becauseOf.length > 0) {
    const others = hasMoreCauses ? ' and others' : '';
    return `because of ${becauseOf.map(shownTaskKey).join(', ')}${others}`;
  }
  return reason === 'upstream' ? 'a task before did not succeed' : 'no reason is stated';
}

/** What started a run. */
export function shownTrigger({ trigger, schedule, parentTaskRunId }: RunFacts): string {
  const parts = [
    trigger ?? '',
    schedule === undefined ? '' : `schedule ${schedule}`,
    parentTaskRunId === undefined ? '' : `run-job task run ${parentTaskRunId}`,
  ];
  return printable(parts.filter((part) => part !== '').join(', '));
}

/** What is odd about the dependencies of tasks. */
export function shownProblem(problem: TaskGraphProblem): string {
  if (problem.kind === 'cycle') {
    const keys = problem.taskKeys.map(shownTaskKey);
    return `these tasks depend on each other in a circle: ${keys.join(', ')}`;
  }
  const { taskKey, dependsOn } = problem;
  const target = dependsOn === undefined ? 'a task without a key' : printable(dependsOn);
  return `${shownTaskKey(taskKey)} depends on ${target}, which is not in the run`;
}
