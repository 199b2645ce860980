import type { Instant } from '../domain/durations';
import { formatDuration } from '../domain/format-duration';
import type { TaskGraph } from '../domain/task-graph';
import type { RunTask } from '../models/task/run-task';
import { displayWidth } from './display-width';
import { printable } from './printable';
import { shownTaskKey } from './shown-task-key';

/** How a timeline is drawn. */
export interface TimelineOptions {
  /** The end of the bars of tasks that are active; Date.now() without it. */
  readonly now?: Instant;
  /** The width of the bars in characters. Default: 40. */
  readonly width?: number;
}

/** When a task was under way, in epoch ms. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const MARK = '*';
const BAR = '█';
/** What took less than a character of time. */
const SPLINTER = '▏';

/**
 * The tasks of a run as bars over time, the ones on the critical path marked with `*`. Root failures are named first,
 * with the tasks that were skipped because of them. Lines end without a line break; a run without tasks gives none.
 */
export function timelineOf(graph: TaskGraph, options: TimelineOptions = {}): readonly string[] {
  const { now = Date.now(), width = 40 } = options;
  const tasks = graph.order;
  if (tasks.length === 0) return [];
  const spans = tasks.map((task) => spanOf(task, now));
  const known = spans.filter((span) => span !== undefined);
  const whole = {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  };
  const path = graph.criticalPath();
  const isCritical = new Set(path.tasks);
  const rows = tasks.map((task, index) => [
    isCritical.has(task) ? MARK : ' ',
    shownTaskKey(task),
    task.outcome ?? (task.isActive ? 'active' : 'unknown'),
    formatDuration(task.duration(now)),
    barOf(spans[index], whole, width),
  ]);
  const pathTime = `${path.isComplete ? '' : 'at least '}${formatDuration(path.milliseconds)}`;
  return [...rootFailureLines(graph), ...alignRows(rows), `${MARK} critical path: ${pathTime}`];
}

function rootFailureLines(graph: TaskGraph): readonly string[] {
  return graph.rootFailures().map((task) => {
    const skipped = graph.skippedBecauseOf(task.taskKey).map(shownTaskKey);
    const because = skipped.length === 0 ? '' : `; skipped because of it: ${skipped.join(', ')}`;
    const message = task.failureMessage === undefined ? '' : `: ${printable(task.failureMessage)}`;
    return `root failure ${shownTaskKey(task)}${message}${because}`;
  });
}

function spanOf(task: RunTask, now: Instant): Span | undefined {
  const start = task.startedAt?.getTime();
  const wall = task.durations(now).wall;
  return start === undefined || wall === undefined ? undefined : { start, end: start + wall };
}

function barOf(span: Span | undefined, whole: Span, width: number): string {
  if (!span) return '';
  const scale = whole.end > whole.start ? width / (whole.end - whole.start) : 0;
  const from = Math.min(Math.round((span.start - whole.start) * scale), width - 1);
  const to = Math.round((span.end - whole.start) * scale);
  return ' '.repeat(from) + (to > from ? BAR.repeat(to - from) : SPLINTER);
}

/** Columns of one width each, but for the last, and no space at the ends of lines. */
function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)))
      .join(' ')
      .trimEnd(),
  );
}
