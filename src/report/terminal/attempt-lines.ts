import { formatDuration } from '../../domain/durations/format-duration';
import type { ChainFacts } from '../facts/chain-facts';
import type { RunFacts } from '../facts/run-facts';
import type { TaskFacts } from '../facts/task-facts';
import { printable } from '../text/printable';
import { drawBranches, type Branch, type TreeCell } from '../text/tree';
import { displayWidth } from '../text/width';
import { wrapped } from '../text/wrapped';
import { shownTime } from '../words/durations';
import { paintOfStanding, shownStanding } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import { formatTime } from '../words/time';
import { MARGIN, type Layout } from './layout';
import { row } from './rows';

/** How far a level of a tree is indented. */
const LEVEL = 3;

/** How a branch is drawn: with or without the column of times. */
interface Drawing extends Layout {
  readonly hasTimes: boolean;
}

/**
 * The attempts at a run as a tree, those that are missing too, and under each the tasks that were retried in it. Each but the
 * latest says why it failed; the latest follows in full. None for a run without retries.
 */
export function attemptLines(chain: ChainFacts, layout: Layout): readonly string[] {
  if (chain.attempts.length < 2 && chain.missingAttempts.length === 0) return [];
  return [
    ...row('Attempts', headline(chain), layout),
    ...drawn(layout, (drawing) => {
      const attempts = chain.attempts.map((run) => ({
        number: run.attempt ?? (run.isRetry ? Infinity : 0),
        branch: attemptBranch(run, run === chain.latest, drawing),
      }));
      return [...attempts, ...missingBranches(chain.missingAttempts, layout)]
        .sort((left, right) => left.number - right.number)
        .map(({ branch }) => branch);
    }),
  ];
}

/** The tasks of a run that were retried or repaired as a tree, each with its attempts under it. */
export function retriedTaskLines(run: RunFacts, layout: Layout): readonly string[] {
  if (run.retriedTasks.length === 0) return [];
  return [
    `${MARGIN}${layout.palette.label('Retried tasks')}`,
    ...drawn(layout, (drawing) => taskBranches(run, 0, drawing)),
  ];
}

/** A narrow terminal has no room for the times of the attempts. */
function drawn(
  layout: Layout,
  branches: (drawing: Drawing) => readonly Branch[],
): readonly string[] {
  const lines = drawBranches(branches({ ...layout, hasTimes: true }));
  const room = layout.width - MARGIN.length;
  const fits = lines.every((line) => displayWidth(line) <= room);
  const chosen = fits ? lines : drawBranches(branches({ ...layout, hasTimes: false }));
  return chosen.map((line) => MARGIN + line);
}

function headline({ attempts, totalDuration, timeLost }: ChainFacts): string {
  const lost = timeLost?.milliseconds ?? 0;
  const parts = [
    String(attempts.length),
    totalDuration === undefined ? '' : `${formatDuration(totalDuration)} in all`,
    lost > 0 ? `${formatDuration(lost)} lost` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function attemptBranch(run: RunFacts, isLatest: boolean, drawing: Drawing): Branch {
  const attempt = run.attempt ?? (run.isRetry ? '?' : 0);
  const name = [{ text: `attempt ${attempt}` }, { text: `run ${printable(run.runId ?? '?')}` }];
  const said = new Set(run.rootFailures.flatMap(({ messages }) => messages));
  return {
    cells: [...name, ...cellsOf(run, drawing)],
    remarks: isLatest
      ? []
      : [
          ...run.rootFailures.flatMap((task) => taskRemarks('root failure', task, drawing)),
          ...run.otherFailures.flatMap((task) => taskRemarks('also failed', task, drawing)),
          ...remarks(
            run.messages.filter((message) => !said.has(message)),
            1,
            drawing,
          ),
        ],
    under: isLatest ? [] : taskBranches(run, 1, drawing),
  };
}

function taskRemarks(
  label: string,
  { taskKey, runId, messages }: TaskFacts,
  drawing: Drawing,
): readonly string[] {
  const id = runId === undefined ? '' : `, task run ${printable(runId)}`;
  return remarks([`${label} ${shownTaskKey(taskKey)}${id}`, ...messages], 1, drawing);
}

function taskBranches(run: RunFacts, level: number, drawing: Drawing): readonly Branch[] {
  const failed = new Set([...run.rootFailures, ...run.otherFailures].map(({ taskKey }) => taskKey));
  return run.retriedTasks.map((attempts) => ({
    cells: [{ text: `task ${shownTaskKey(attempts[0]?.taskKey)}` }],
    under: attempts.map((task, index) => {
      // The failure of the latest attempt stands above, whole.
      const isSaid = index === attempts.length - 1 && failed.has(task.taskKey);
      return {
        cells: [
          { text: `attempt ${task.attempt ?? index}` },
          { text: task.runId === undefined ? '' : `run ${printable(task.runId)}` },
          ...cellsOf(task, drawing),
        ],
        remarks: isSaid ? [] : remarks(task.messages, level + 2, drawing),
        under: [],
      };
    }),
  }));
}

function cellsOf(record: RunFacts | TaskFacts, drawing: Drawing): readonly TreeCell[] {
  const { palette, timeZone, hasTimes } = drawing;
  const { startedAt, durations } = record;
  const started = startedAt === undefined ? '' : formatTime(startedAt, timeZone);
  return [
    { text: shownStanding(record), paint: paintOfStanding(record, palette) },
    ...(hasTimes ? [{ text: started, paint: palette.label }] : []),
    { text: shownTime(durations.total?.milliseconds) },
  ];
}

function remarks(
  messages: readonly string[],
  level: number,
  { width }: Drawing,
): readonly string[] {
  const room = width - MARGIN.length - level * LEVEL;
  return messages.flatMap((message) => wrapped(message, Math.max(room, 20)));
}

/** A branch for each row of numbers without a gap. */
function missingBranches(
  numbers: readonly number[],
  { palette }: Layout,
): readonly { readonly number: number; readonly branch: Branch }[] {
  const ranges: { number: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ number, last: number });
  }
  return ranges.map(({ number, last }) => {
    const name = number === last ? `attempt ${number}` : `attempts ${number} to ${last}`;
    const cells = [{ text: `${name}  not in the input`, paint: palette.warning }];
    return { number, branch: { cells, under: [] } };
  });
}
