import type { Instant } from '../domain/values/instant';
import type { TaskGraphProblem } from '../domain/task-graph/links';
import type { Run } from '../models/run/run';
import { formatTime } from './words/time';
import { labelledRow } from './text/labelled-row';
import type { Palette } from './text/palette';
import { printable } from './text/printable';
import { rootFailuresOf } from './root-failures';
import { shownDurations } from './words/durations';
import { shownState } from './words/state';
import { shownTaskKey } from './words/task-key';
import { paintOfStanding } from './words/standing';
import { idOf, numberOf, textOf, type WireRecord } from '../model/stated';

type Row = readonly [label: string, text: string];

/** What there is to say of a run, a line each: ids, outcome, whose fault it is, times. */
export function runFacts(run: Run, now: Instant, palette: Palette): readonly string[] {
  const wire = run.toDict();
  const { termination, message } = shownState(wire);
  const failures = rootFailuresOf(run);
  const isSaid = failures.length === 1 && failures[0]?.isInMessage === true;
  const rows: Row[] = [
    ['Run', shownIds(wire)],
    ['Outcome', shownOutcome(run, wire, palette)],
    ...failures.flatMap(({ text, skipped }): Row[] => [
      ['Root failure', palette.bad(text)],
      ['Skipped', skipped === '' ? '' : `because of it: ${skipped}`],
    ]),
    ['Recovered', run.recoveredTasks().map(shownTaskKey).join(', ')],
    ['Ended with', termination],
    ['Message', isSaid ? '' : message],
    ['Started', shownMoment(wire, 'start_time')],
    ['Ended', shownMoment(wire, 'end_time')],
    ['Durations', shownDurations(run, now)],
    ['Task', shownOnlyTask(run)],
    ['Page', printable(textOf(wire, 'run_page_url') ?? '')],
    ...run.taskGraph(now).problems.map((problem): Row => ['Note', describeProblem(problem)]),
  ];
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelledRow(label, text, palette));
}

function shownIds(wire: WireRecord): string {
  const run = idOf(wire, 'run_id');
  const job = idOf(wire, 'job_id');
  const original = idOf(wire, 'original_attempt_run_id');
  const attempt = idOf(wire, 'attempt_number');
  const isRetry = original !== undefined && original !== run;
  const parts = [run ?? '(no run_id)'];
  if (job !== undefined) parts.push(`job ${job}`);
  if (attempt !== undefined && (isRetry || attempt !== '0')) parts.push(`attempt ${attempt}`);
  if (isRetry) parts.push(`original attempt ${original}`);
  return parts.join(', ');
}

/** In a word, and in those of the API. */
function shownOutcome(run: Run, wire: WireRecord, palette: Palette): string {
  const word = run.outcome ?? (run.isActive ? 'active' : 'unknown');
  const { text } = shownState(wire);
  return paintOfStanding(run, palette)(word) + (text === '' ? '' : ` (${text})`);
}

/** The API writes 0 for what has not happened. */
function shownMoment(wire: WireRecord, name: string): string {
  const moment = numberOf(wire, name);
  if (moment === undefined) return '';
  return moment === 0 ? 'not yet' : formatTime(moment);
}

/** A run of several tasks has a timeline of them. */
function shownOnlyTask(run: Run): string {
  const [task, ...others] = run.latestTasks();
  return task && others.length === 0 ? shownTaskKey(task) : '';
}

function describeProblem(problem: TaskGraphProblem): string {
  if (problem.kind === 'cycle') {
    const keys = problem.taskKeys.map((taskKey) => shownTaskKey({ taskKey }));
    return `these tasks depend on each other in a circle: ${keys.join(', ')}`;
  }
  const { taskKey, dependsOn } = problem;
  const target = dependsOn === undefined ? 'a task without a key' : printable(dependsOn);
  return `${shownTaskKey({ taskKey })} depends on ${target}, which is not in the run`;
}
