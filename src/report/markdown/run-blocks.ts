import type { IterationFacts } from '../facts/iteration-facts';
import type { RunFacts } from '../facts/run-facts';
import type { TaskFacts } from '../facts/task-facts';
import { isUnexplained } from '../words/run';
import { shownStanding, shownTermination } from '../words/standing';
import { code, codeBlock, link } from './inert';

/** Why a run failed, and what was left out for it. */
export function runBlocks(run: RunFacts): readonly string[] {
  const said = new Set(run.rootFailures.flatMap(({ messages }) => messages));
  const own = run.messages.filter((message) => !said.has(message));
  const skipped = run.skipped.map(({ taskKey, reason, becauseOf, hasMoreCauses }) => {
    const others = hasMoreCauses ? ' and others' : '';
    const causes =
      becauseOf.length === 0 ? '' : `, because of ${becauseOf.map(code).join(', ')}${others}`;
    return `- Skipped: ${code(taskKey ?? '(no key)')} (${reason ?? 'no reason is stated'}${causes})`;
  });
  return [
    ...run.rootFailures.flatMap((failure) => [
      ...taskBlocks('Root failure', failure),
      ...failure.iterationErrors.map(({ message }) => codeBlock(message)),
      ...failure.iterations.flatMap(iterationBlocks),
      ...failure.inChild.flatMap(({ runId, task, messages, iterations }) => [
        `**In the child run ${code(runId ?? '(no run_id)')}:**`,
        ...(task ? taskBlocks('Caused by', task) : messages.map(codeBlock)),
        ...iterations.flatMap(iterationBlocks),
      ]),
    ]),
    ...run.otherFailures.flatMap((task) => taskBlocks('Also failed', task)),
    ...run.failedIterations.flatMap(iterationBlocks),
    ...(own.length === 0 ? [] : ['**Message of the run:**', ...own.map(codeBlock)]),
    ...(isUnexplained(run) ? ['The document does not say why it failed.'] : []),
    ...(skipped.length === 0 ? [] : [skipped.join('\n')]),
  ];
}

/** The attempts at tasks before the latest, with what they say of their failure. */
export function retriedBlocks({ retriedTasks }: RunFacts): readonly string[] {
  return retriedTasks.flatMap((attempts) =>
    attempts.slice(0, -1).flatMap((task) => taskBlocks('Earlier attempt at a task', task)),
  );
}

function iterationBlocks(iteration: IterationFacts): readonly string[] {
  const { input } = iteration;
  return taskBlocks(`Iteration ${input === undefined ? '' : code(input)}`.trim(), iteration);
}

function taskBlocks(label: string, task: TaskFacts): readonly string[] {
  const { taskKey, runId, page, attempt } = task;
  const termination = shownTermination(task);
  const parts = [
    code(taskKey ?? '(no key)'),
    code(shownStanding(task)),
    attempt === undefined ? '' : `attempt ${attempt}`,
    termination === '' ? '' : code(termination),
    runId === undefined ? '' : `task run ${code(runId)}`,
    page === undefined ? '' : link('page', page),
  ];
  const text = parts.filter((part) => part !== '').join(', ');
  return [`**${label}:** ${text}`, ...task.messages.map(codeBlock)];
}
