import type { TaskSpan } from '../facts/task-span';
import type { TimeAxis } from '../text/time-axis';

/** A character of setup. */
export const SETUP_BAR = '░';
const BAR = '█';
/** What took less than a character of time. */
const SPLINTER = '▏';

/** A task as a bar on the axis of all tasks; empty if its span is not known. */
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
