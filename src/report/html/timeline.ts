import { formatDuration } from '../../domain/durations/format-duration';
import type { RunFacts, TimelineTask } from '../facts/run-facts';
import type { TaskFacts } from '../facts/task-facts';
import type { TimeAxis } from '../text/time-axis';
import { printable } from '../text/printable';
import { shownTime } from '../words/durations';
import { shownStanding } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import { axisOf, bars, rangeOf } from './bars';
import { html, type Markup } from './markup';
import { badge } from './marks';
import { line, link, message, moment, type HtmlOptions } from './parts';

/** The tasks of a run over time, each with all attempts at it; nothing if the document lists none. */
export function timeline(run: RunFacts, options: HtmlOptions): Markup | undefined {
  if (run.tasks.length === 0) return undefined;
  const retried = new Map(run.retriedTasks.map((tasks) => [tasks.at(-1)?.taskKey, tasks]));
  const rows = run.tasks.map((task) => ({ task, attempts: retried.get(task.taskKey) ?? [task] }));
  const all = rows.flatMap(({ attempts }) => attempts);
  const axis = axisOf(all);
  const failed = new Set([...run.rootFailures, ...run.otherFailures].map(({ taskKey }) => taskKey));
  const items = rows.map(({ task, attempts }) =>
    taskItem(task, attempts, { axis, isSaid: failed.has(task.taskKey), options }),
  );
  return html`<h5>Tasks</h5>
    ${legend(run, all, axis, options)}
    <ol class="tasks">
      ${items}
    </ol>`;
}

/** The attempts at a run over time; of a run whose tasks are not listed also if there is one alone. */
export function attemptsOverTime(
  runs: readonly RunFacts[],
  options: HtmlOptions,
): Markup | undefined {
  const known = runs.filter((run) => rangeOf(run) !== undefined);
  const isOneOfTasks = runs.length === 1 && (runs[0]?.tasks.length ?? 0) > 0;
  if (known.length === 0 || isOneOfTasks) return undefined;
  const axis = axisOf(known);
  const items = known.map((run) => {
    const { attempt = run.isRetry ? '?' : 0, runId = '(no run_id)' } = run;
    const label = `attempt ${attempt}: ${shownBar(options)(run)}`;
    const head = line([badge(run), ...timesOf(run), `run ${printable(runId)}`]);
    const picture = bars([run], { isCritical: false, label }, axis);
    return html`<li>
      <div><b>Attempt ${attempt}</b>${head}</div>
      ${picture}
    </li>`;
  });
  const waits =
    axis.leftOut > 0 ? `; dashed: waits of ${formatDuration(axis.leftOut)} left out` : '';
  return html`<h5>Attempts</h5>
    <p class="legend">${period(known, options)}${waits}</p>
    <ol class="tasks">
      ${items}
    </ol>`;
}

/** From the first start to the last end. */
function period(all: readonly (TaskFacts | RunFacts)[], options: HtmlOptions): string {
  const ranges = all.map(rangeOf).filter((range) => range !== undefined);
  if (ranges.length === 0) return 'no task has started';
  const first = ranges.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = ranges.reduce((most, { end }) => Math.max(most, end), -Infinity);
  return `from ${moment(first, options)} to ${moment(last, options)}`;
}

function legend(
  { criticalPath }: RunFacts,
  all: readonly TaskFacts[],
  axis: TimeAxis,
  options: HtmlOptions,
): Markup {
  const least = criticalPath.isComplete ? '' : 'at least ';
  const parts = [
    period(all, options),
    'thin line: queue, low bar: setup, high bar: execution, outline: earlier attempt',
    criticalPath.milliseconds > 0
      ? `line below: critical path, ${least}${formatDuration(criticalPath.milliseconds)}`
      : '',
    axis.leftOut > 0 ? `dashed: waits of ${formatDuration(axis.leftOut)} left out` : '',
  ];
  return html`<p class="legend">${parts.filter((part) => part !== '').join('; ')}</p>`;
}

interface Row {
  readonly axis: TimeAxis;
  /** Whether its message stands above. */
  readonly isSaid: boolean;
  readonly options: HtmlOptions;
}

function taskItem(task: TimelineTask, attempts: readonly TaskFacts[], row: Row): Markup {
  const { taskKey, kind, isCritical, page, queue } = task;
  const earlier = attempts.slice(0, -1);
  const head = line([
    badge(task),
    ...timesOf(task),
    kind,
    task.attempt === undefined || task.attempt === 0 ? '' : `attempt ${task.attempt}`,
    isCritical ? 'critical path' : '',
    queue === undefined ? '' : `queued: ${printable(queue)}`,
    link('Page', page),
  ]);
  const label = `${shownTaskKey(taskKey)}: ${attempts.map(shownBar(row.options)).join('; ')}`;
  return html`<li>
    <div><b>${shownTaskKey(taskKey)}</b>${head}</div>
    ${bars(attempts, { isCritical, label }, row.axis)}${
      row.isSaid || task.messages.length === 0
        ? undefined
        : html`<div class="said">${task.messages.map(message)}</div>`
    }${
      earlier.length === 0
        ? undefined
        : html`<ol class="attempts">
            ${earlier.map((attempt, index) => attemptItem(attempt, index, row.options))}
          </ol>`
    }
  </li>`;
}

function attemptItem(task: TaskFacts, index: number, options: HtmlOptions): Markup {
  const { attempt = index, runId, startedAt, page, messages } = task;
  return html`<li>
    ${line([
      `attempt ${attempt}`,
      badge(task),
      ...timesOf(task),
      moment(startedAt, options),
      runId === undefined ? '' : `task run ${printable(runId)}`,
      link('Page', page),
    ])}${messages.map(message)}
  </li>`;
}

function timesOf({ durations }: Pick<TaskFacts, 'durations'>): readonly string[] {
  const phase = (name: 'queue' | 'setup' | 'execution' | 'cleanup'): string => {
    const time = shownTime(durations[name]);
    return time === '' ? '' : `${name} ${time}`;
  };
  const phases = (['queue', 'setup', 'execution', 'cleanup'] as const).map(phase);
  const known = phases.filter((text) => text !== '');
  const total = shownTime(durations.total?.milliseconds);
  return [total, known.length === 0 ? '' : `(${known.join(', ')})`];
}

function shownBar(options: HtmlOptions): (task: TaskFacts | RunFacts) => string {
  return (task) => {
    const range = rangeOf(task);
    const when = range
      ? `${moment(range.start, options)} to ${moment(range.end, options)}`
      : 'never started';
    return `${shownStanding(task)}, ${when}`;
  };
}
