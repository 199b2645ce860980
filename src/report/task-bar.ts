import { positive } from '../domain/values/stated-number';
import type { Instant } from '../domain/values/instant';
import type { RunTask } from '../models/task/run-task';
import type { TimeAxis, TimeRange } from './text/time-axis';

/** When a task was under way. */
export interface TaskSpan extends TimeRange {
  /** The end of its setup; its start where it has none. */
  readonly ready: number;
}

/** A character of setup. */
export const SETUP_BAR = '░';
const BAR = '█';
/** What took less than a character of time. */
const SPLINTER = '▏';

/** When a task was under way; undefined where that is not known, and where it never was. */
export function spanOf(task: RunTask, now: Instant): TaskSpan | undefined {
  const start = task.startedAt?.getTime();
  const { wall, setup } = task.durations(now);
  if (start === undefined || wall === undefined || task.outcome === 'skipped') return undefined;
  return { start, ready: start + Math.min(positive(setup) ?? 0, wall), end: start + wall };
}

/** A task as a bar on the axis of all tasks; empty where its span is not known. */
export function barOf(span: TaskSpan | undefined, axis: TimeAxis): string {
  if (!span) return '';
  const from = Math.min(axis.columnOf(span.start), axis.width - 1);
  const to = axis.columnOf(span.end);
  if (to <= from) return ' '.repeat(from) + SPLINTER;
  return ' '.repeat(from) + barFrom(span, axis, from, to);
}

/** However long the setup took, what it was for is seen too. */
function barFrom(
  { start, ready, end }: TaskSpan,
  axis: TimeAxis,
  from: number,
  to: number,
): string {
  const setupEnd = Math.min(axis.columnOf(ready), end > ready ? to - 1 : to);
  const setup = ready > start ? Math.max(setupEnd - from, 0) : 0;
  return SETUP_BAR.repeat(setup) + BAR.repeat(to - from - setup);
}
