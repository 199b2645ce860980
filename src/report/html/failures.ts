import type { ChildFailureFacts, FailureFacts } from '../facts/failure-facts';
import type { IterationFacts } from '../facts/iteration-facts';
import type { RunFacts } from '../facts/run-facts';
import type { TaskFacts } from '../facts/task-facts';
import { printable } from '../text/printable';
import { shownTime } from '../words/durations';
import { isUnexplained, NO_MESSAGE, shownSkipReason } from '../words/run';
import { shownTermination } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import { html, type Markup } from './markup';
import { badge } from './marks';
import { line, link, message, outputCommand } from './parts';

/** Why a run failed: its root failures with their whole messages, what else failed, and what was left out for it. */
export function failures(run: RunFacts): Markup {
  const said = new Set(run.rootFailures.flatMap(({ messages }) => messages));
  const own = run.messages.filter((text) => !said.has(text));
  if (isUnexplained(run)) return html`<p class="warning">${NO_MESSAGE}</p>`;
  return html`${run.rootFailures.map(rootFailure)}${run.otherFailures.map((task) =>
    failure('Also failed', task, []),
  )}${run.failedIterations.map(iteration)}${
    own.length === 0
      ? undefined
      : html`<h5>Message of the run</h5>
          ${own.map(message)}`
  }${skipped(run)}`;
}

function rootFailure(task: FailureFacts): Markup {
  return failure('Root failure', task, [
    ...task.iterationErrors.map(
      ({ count, message: text }) =>
        html`<p>${count === undefined ? 'Iterations' : `${count} iterations`} failed with</p>
          ${message(text)}`,
    ),
    ...task.iterations.map(iteration),
    ...task.inChild.map(childFailure),
  ]);
}

function failure(label: string, task: TaskFacts, below: readonly Markup[]): Markup {
  const { taskKey, kind, attempt, durations, runId, page, messages } = task;
  const took = shownTime(durations.total?.milliseconds);
  return html`<div class="failure">
    <h5>${label}: ${shownTaskKey(taskKey)}</h5>
    ${line([
      badge(task),
      kind,
      took === '' ? '' : `after ${took}`,
      attempt === undefined ? '' : `attempt ${attempt}`,
      shownTermination(task),
    ])}${messages.map(message)}${where(runId, page)}${below}
  </div>`;
}

function where(runId: string | undefined, page: string | undefined): Markup | undefined {
  if (runId === undefined && page === undefined) return undefined;
  const id = runId === undefined ? '' : `task run ${printable(runId)}`;
  return line([id, link('Page of the task run', page), outputCommand(runId)]);
}

function iteration(facts: IterationFacts): Markup {
  const { input, attempts } = facts;
  const label =
    input === undefined ? 'Iteration, input not known' : `Iteration ${printable(input)}`;
  const times = attempts > 1 ? [html`<p>Failed after ${attempts} attempts.</p>`] : [];
  return failure(label, facts, times);
}

function childFailure(child: ChildFailureFacts): Markup {
  const { runId = '(no run_id)', runName = 'Untitled', page, path, task, messages } = child;
  const below = child.iterations.map(iteration);
  const through = path.length === 0 ? '' : ` through ${path.map(shownTaskKey).join(', ')}`;
  return html`<div class="child">
    <p>In the run ${printable(runId)} of ${printable(runName)}, which it started${through}:</p>
    ${
      task
        ? failure('Caused by', task, below)
        : html`${messages.map(message)}${link('Page of the run', page)}${below}`
    }
  </div>`;
}

function skipped({ skipped: tasks }: RunFacts): Markup | undefined {
  if (tasks.length === 0) return undefined;
  const items = tasks.map(
    ({ taskKey, ...skip }) => html`<li>${shownTaskKey(taskKey)}: ${shownSkipReason(skip)}</li>`,
  );
  return html`<h5>Skipped</h5>
    <ul class="skips">
      ${items}
    </ul>`;
}
