import type { Instant } from '../domain/values/instant';
import { formatDuration } from '../domain/durations/format-duration';
import type { RetryChain } from '../domain/retry-chain/retry-chain';
import type { Run } from '../models/run/run';
import type { RunTask } from '../models/task/run-task';
import { formatTime } from './words/time';
import { PLAIN_PALETTE, type Palette } from './text/palette';
import { printable } from './text/printable';
import { rootFailuresOf } from './root-failures';
import { shortened } from './text/truncate';
import { shownTime } from './words/durations';
import { shownTaskKey } from './words/task-key';
import { paintOfStanding, standingOf } from './words/standing';
import { drawBranches, type Branch, type TreeCell } from './text/tree';

/** How attempts are drawn. */
export interface AttemptTreeOptions {
  /** The clock for what is active; Date.now() without it. */
  readonly now?: Instant;
  /** The colors; none by default. */
  readonly palette?: Palette;
}

type Options = Required<AttemptTreeOptions>;

const LONGEST_MESSAGE = 88;

/**
 * A retry chain as a tree: its attempts, those that are missing too, and under each attempt the tasks that were retried in
 * it. All but the latest say why they failed.
 */
export function attemptTreeOf(
  chain: RetryChain,
  { now = Date.now(), palette = PLAIN_PALETTE }: AttemptTreeOptions = {},
): readonly string[] {
  const options = { now, palette };
  const attempts = chain.attempts.map((run) => ({
    number: run.attemptNumber ?? (run.isRetry ? Infinity : 0),
    branch: attemptBranch(run, run === chain.latest, options),
  }));
  const branches = [...attempts, ...missingBranches(chain.missingAttempts, palette)]
    .sort((left, right) => left.number - right.number)
    .map(({ branch }) => branch);
  return [headline(chain, now, palette), ...drawBranches(branches)];
}

/** The tasks of a run that were retried or repaired as a tree, each with its attempts under it. */
export function retriedTaskTreeOf(
  run: Run,
  { now = Date.now(), palette = PLAIN_PALETTE }: AttemptTreeOptions = {},
): readonly string[] {
  const branches = retriedTasks(run, { now, palette });
  return branches.length === 0 ? [] : ['Retried tasks', ...drawBranches(branches)];
}

function headline(chain: RetryChain, now: Instant, palette: Palette): string {
  const { latest } = chain;
  const standing = paintOfStanding(latest, palette)(standingOf(latest));
  const total = chain.totalDuration(now)?.milliseconds;
  const lost = chain.timeLost?.milliseconds ?? 0;
  const parts = [
    standing,
    `${chain.length} ${chain.length === 1 ? 'attempt' : 'attempts'}`,
    ...(total === undefined ? [] : [`${formatDuration(total)} in all`]),
    ...(lost > 0 ? [`${formatDuration(lost)} lost`] : []),
  ];
  return `Retry chain ${printable(chain.key)}: ${parts.join(', ')}`;
}

function attemptBranch(run: Run, isLatest: boolean, options: Options): Branch {
  const attempt = run.attemptNumber ?? (run.isRetry ? '?' : 0);
  // What there is to say of the latest attempt stands below the tree.
  const failures = isLatest ? [] : rootFailuresOf(run).filter(({ isInMessage }) => !isInMessage);
  const name = [{ text: `attempt ${attempt}` }, { text: `run ${run.runId ?? '?'}` }];
  return {
    cells: [...name, ...cellsOf(run, options)],
    remarks: [
      ...failures.map(({ text }) => options.palette.bad(`root failure ${text}`)),
      ...(isLatest ? [] : messageOf(run)),
    ],
    under: retriedTasks(run, options),
  };
}

function retriedTasks(run: Run, options: Options): readonly Branch[] {
  const keys = new Set((run.tasks ?? []).map(({ taskKey }) => taskKey));
  return [...keys]
    .map((taskKey) => ({ taskKey, tasks: run.attemptsOf(taskKey) }))
    .filter(({ tasks }) => tasks.length > 1)
    .map(({ taskKey, tasks }) => ({
      cells: [{ text: `task ${shownTaskKey({ taskKey })}` }],
      under: tasks.map((task) => taskBranch(task, options)),
    }));
}

function taskBranch(task: RunTask, options: Options): Branch {
  const attempt = `attempt ${task.attemptNumber ?? 0}`;
  return {
    cells: [{ text: attempt }, ...cellsOf(task, options)],
    remarks: messageOf(task),
    under: [],
  };
}

function cellsOf(record: Run | RunTask, { now, palette }: Options): readonly TreeCell[] {
  const started = record.startedAt === undefined ? '' : formatTime(record.startedAt.getTime());
  return [
    { text: standingOf(record), paint: paintOfStanding(record, palette) },
    { text: started, paint: palette.label },
    { text: shownTime(record.duration(now)?.milliseconds) },
  ];
}

function messageOf({ failureMessage }: Run | RunTask): readonly string[] {
  return failureMessage === undefined
    ? []
    : [shortened(printable(failureMessage), LONGEST_MESSAGE)];
}

/** A branch for each row of numbers without a gap. */
function missingBranches(
  numbers: readonly number[],
  palette: Palette,
): readonly { readonly number: number; readonly branch: Branch }[] {
  const ranges: { number: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ number, last: number });
  }
  return ranges.map(({ number, last }) => {
    const name = number === last ? `attempt ${number}` : `attempts ${number} to ${last}`;
    const cells = [{ text: `${name}  missing`, paint: palette.warning }];
    return { number, branch: { cells, under: [] } };
  });
}
