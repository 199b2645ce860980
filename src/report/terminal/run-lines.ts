import type { RunFacts } from '../facts/run-facts';
import type { SkipFacts } from '../facts/skip-facts';
import { printable } from '../text/printable';
import { shownDurations } from '../words/durations';
import {
  isUnexplained,
  NO_MESSAGE,
  shownOutcome,
  shownProblem,
  shownSkipReason,
  shownTrigger,
} from '../words/run';
import { paintOfStanding } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import { formatTime } from '../words/time';
import { failureLines, iterationLines, otherFailureLines } from './failure-lines';
import { MARGIN, type Layout } from './layout';
import { messageLines, row, rowInOnePiece } from './rows';

/** What there is to say of a run: ids, outcome, root failures, what was left out, times, where to look. */
export function runLines(run: RunFacts, layout: Layout): readonly string[] {
  const { palette, timeZone } = layout;
  const { rootFailures } = run;
  const paint = paintOfStanding(run, palette);
  const pages = new Set(rootFailures.map(({ page }) => page));
  return [
    ...row('Run', idsOf(run), layout),
    ...row('Outcome', shownOutcome(run), layout, paint),
    ...row('Queued', printable(run.queue ?? ''), layout, palette.warning),
    ...queuedTasks(run).flatMap((text) => row('Queued task', text, layout, palette.warning)),
    ...rootFailures.flatMap((failure) => failureLines(failure, layout)),
    ...run.otherFailures.flatMap((task) => otherFailureLines(task, layout)),
    ...run.failedIterations.flatMap((iteration) => iterationLines(iteration, layout)),
    ...ownMessages(run, layout),
    ...skippedRows(run.skipped, layout),
    ...row('Recovered', run.recovered.map(shownTaskKey).join(', '), layout),
    ...row('Started', momentOf(run.startedAt, run.isNotStarted, timeZone), layout),
    ...row('Ended', momentOf(run.endedAt, false, timeZone), layout),
    ...row('Durations', shownDurations(run, timeZone), layout),
    ...row('Trigger', shownTrigger(run), layout),
    ...row('Creator', printable(run.creator ?? ''), layout),
    ...row('Task', onlyTaskOf(run), layout),
    ...rowInOnePiece('Page', pages.has(run.page) ? '' : printable(run.page ?? ''), layout),
    ...partialRows(run, layout),
    ...run.problems.flatMap((problem) => row('Note', shownProblem(problem), layout)),
  ];
}

/** What the run itself says. A message that is, letter for letter, that of a root failure stands there already. */
function ownMessages(run: RunFacts, layout: Layout): readonly string[] {
  const { palette } = layout;
  if (isUnexplained(run)) return row('Message', NO_MESSAGE, layout, palette.bad);
  const said = new Set(run.rootFailures.flatMap(({ messages }) => messages));
  const messages = run.messages.filter((message) => !said.has(message));
  if (messages.length === 0) return [];
  const paint = run.isFailed ? palette.bad : palette.warning;
  return [MARGIN + palette.label('Message'), ...messageLines(messages, layout, paint)];
}

function idsOf({ runId, jobId, attempt, isRetry, originalRunId }: RunFacts): string {
  const isOther = isRetry && originalRunId !== undefined && originalRunId !== runId;
  const parts = [
    runId ?? '(no run_id)',
    jobId === undefined ? '' : `job ${jobId}`,
    attempt !== undefined && (isRetry || attempt !== 0) ? `attempt ${attempt}` : '',
    isOther ? `first attempt ${originalRunId}` : '',
  ];
  return printable(parts.filter((part) => part !== '').join(', '));
}

function queuedTasks({ tasks }: RunFacts): readonly string[] {
  return tasks
    .filter(({ queue }) => queue !== undefined)
    .map(({ taskKey, queue }) => `${shownTaskKey(taskKey)}: ${printable(queue ?? '')}`);
}

/** What was left out for a failed task stands under that task too. */
function skippedRows(skipped: readonly SkipFacts[], layout: Layout): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { taskKey, ...skip } of skipped) {
    const why = shownSkipReason(skip);
    const keys = groups.get(why);
    if (keys) keys.push(shownTaskKey(taskKey));
    else groups.set(why, [shownTaskKey(taskKey)]);
  }
  return [...groups].flatMap(([why, keys]) => row('Skipped', `${keys.join(', ')}: ${why}`, layout));
}

/** The API writes 0 for what has not happened. */
function momentOf(
  moment: number | undefined,
  isNotYet: boolean,
  timeZone: string | undefined,
): string {
  if (moment !== undefined) return formatTime(moment, timeZone);
  return isNotYet ? 'not yet' : '';
}

/** A run of several tasks has a timeline of them. */
function onlyTaskOf({ tasks, rootFailures }: RunFacts): string {
  const [task, ...others] = tasks;
  return task && others.length === 0 && rootFailures.length === 0 ? shownTaskKey(task.taskKey) : '';
}

function partialRows(run: RunFacts, layout: Layout): readonly string[] {
  if (!run.isPartial) return [];
  const { runId, nextPageToken } = run;
  const isSafe = /^[\w.~+/=-]+$/.test(nextPageToken ?? '') && /^\d+$/.test(runId ?? '');
  const text = 'the document lacks tasks of this run, and they may have failed too';
  const next = isSafe ? `databricks jobs get-run ${runId} --page-token ${nextPageToken}` : '';
  return [
    ...row('Incomplete', text, layout, layout.palette.warning),
    ...rowInOnePiece('Next page', next, layout),
  ];
}
