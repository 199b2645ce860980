import type { ChildFailureFacts, FailureFacts } from '../facts/failure-facts';
import type { IterationFacts } from '../facts/iteration-facts';
import type { TaskFacts } from '../facts/task-facts';
import { printable } from '../text/printable';
import { shownTime } from '../words/durations';
import { NO_MESSAGE } from '../words/run';
import { shownStanding, shownTermination } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import type { Layout } from './layout';
import { messageLines, row, rowInOnePiece } from './rows';

/** A root failure: what failed, its whole message, where to look. */
export function failureLines(failure: FailureFacts, layout: Layout): readonly string[] {
  const { palette } = layout;
  return [
    ...row('Root failure', headOf(failure), layout, palette.bad),
    ...messageLines(isSilent(failure) ? [NO_MESSAGE] : failure.messages, layout, palette.bad),
    ...failure.iterationErrors.flatMap(({ count, message }) => [
      ...row('Iterations', count === undefined ? 'failed with' : `${count} failed with`, layout),
      ...messageLines([message], layout, palette.bad),
    ]),
    ...whereLines(failure, layout),
    ...failure.iterations.flatMap((iteration) => iterationLines(iteration, layout)),
    ...failure.inChild.flatMap((child) => childLines(child, layout)),
  ];
}

/** True if neither the task nor anything below it says why it failed. */
function isSilent({ messages, iterationErrors, iterations, inChild }: FailureFacts): boolean {
  return messages.length + iterationErrors.length + iterations.length + inChild.length === 0;
}

/** A task that failed and is no root failure. */
export function otherFailureLines(task: TaskFacts, layout: Layout): readonly string[] {
  return [
    ...row('Also failed', headOf(task), layout, layout.palette.warning),
    ...messageLines(task.messages, layout, layout.palette.warning),
    ...whereLines(task, layout),
  ];
}

/** An iteration that failed: its input, its whole message, where to look. */
export function iterationLines(iteration: IterationFacts, layout: Layout): readonly string[] {
  const { palette } = layout;
  const { input, attempts } = iteration;
  const parts = [
    input === undefined ? 'input not known' : `input ${printable(input)}`,
    shownStanding(iteration),
    attempts > 1 ? `after ${attempts} attempts` : '',
    shownTermination(iteration),
  ];
  return [
    ...row('Iteration', joined(parts), layout, palette.bad),
    ...messageLines(iteration.messages, layout, palette.bad),
    ...whereLines(iteration, layout),
  ];
}

function childLines(child: ChildFailureFacts, layout: Layout): readonly string[] {
  const { task } = child;
  const path = [...child.path.map(shownTaskKey), ...(task ? [headOf(task)] : [])];
  const run = `run ${printable(child.runId ?? '(no run_id)')} of ${printable(child.runName ?? 'Untitled')}`;
  return [
    ...row('In the child', run, layout, layout.palette.bad),
    ...row('Caused by', path.join(' → '), layout, layout.palette.bad),
    ...messageLines(task ? task.messages : child.messages, layout, layout.palette.bad),
    ...(task
      ? whereLines(task, layout)
      : rowInOnePiece('Page', printable(child.page ?? ''), layout)),
    ...child.iterations.flatMap((iteration) => iterationLines(iteration, layout)),
  ];
}

function headOf(task: TaskFacts): string {
  const { taskKey, kind, attempt, durations } = task;
  const took = shownTime(durations.total?.milliseconds);
  return joined([
    shownTaskKey(taskKey) + (kind === undefined ? '' : ` (${kind})`),
    shownStanding(task) + (took === '' ? '' : ` after ${took}`),
    attempt === undefined ? '' : `attempt ${attempt}`,
    shownTermination(task),
  ]);
}

/** The page of the task run, and the command that gets its output. The run of the job has no output. */
function whereLines({ runId, page }: TaskFacts, layout: Layout): readonly string[] {
  const isId = runId !== undefined && /^[1-9]\d*$/.test(runId);
  return [
    ...row('Task run', printable(runId ?? ''), layout),
    ...rowInOnePiece('Page', printable(page ?? ''), layout),
    ...rowInOnePiece('Output', isId ? `databricks jobs get-run-output ${runId}` : '', layout),
  ];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
