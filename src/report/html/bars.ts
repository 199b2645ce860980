import { positive } from '../../domain/values/stated-number';
import type { TaskFacts } from '../facts/task-facts';
import { spanOf } from '../facts/task-span';
import { TimeAxis, type TimeRange } from '../text/time-axis';
import { html, type Markup } from './markup';

/** The units of the pictures from the first start to the last end; the browser stretches them to the room there is. */
const BAR_WIDTH = 1000;
const BAR_HEIGHT = 20;
/** What took less is drawn as long as this, so that it can be seen. */
const SHORTEST = 3;

type Timed = Pick<TaskFacts, 'startedAt' | 'standing' | 'durations'>;

/** The axis of all attempts at all tasks, their waits in the queue included. */
export function axisOf(tasks: readonly Timed[]): TimeAxis {
  return new TimeAxis(
    tasks.map(rangeOf).filter((range) => range !== undefined),
    BAR_WIDTH,
  );
}

/** From the moment at which it was queued to its end; undefined if it never started. */
export function rangeOf(task: Timed): TimeRange | undefined {
  const span = spanOf(task);
  return span && { start: span.start - (positive(task.durations.queue) ?? 0), end: span.end };
}

/**
 * The attempts at a task as bars on the axis: a thin line for the queue, a low bar for the setup, a high one for the rest.
 * Earlier attempts are outlines. A line below marks the critical path.
 * @param attempts - the latest is the last.
 */
export function bars(
  attempts: readonly Timed[],
  { isCritical, label }: { readonly isCritical: boolean; readonly label: string },
  axis: TimeAxis,
): Markup {
  const drawn = attempts.map((attempt, index) => bar(attempt, index < attempts.length - 1, axis));
  const range = attempts.map(rangeOf).at(-1);
  const path = isCritical && range ? rectangle(columns(range, axis), BAR_HEIGHT - 2, 2) : undefined;
  const cuts = axis.cuts.map((x) => `M${x} 0v${BAR_HEIGHT}`).join('');
  return html`<svg
    class="bars"
    viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    ${
      cuts === '' ? undefined : html`<path class="cut" d="${cuts}" />`
    }${drawn}${path && html`<path class="path" d="${path}" />`}
  </svg>`;
}

function bar(task: Timed, isEarlier: boolean, axis: TimeAxis): Markup | undefined {
  const span = spanOf(task);
  const range = rangeOf(task);
  if (!span || !range) return undefined;
  const queue = range.start < span.start ? { start: range.start, end: span.start } : undefined;
  const setup = span.ready > span.start ? { start: span.start, end: span.ready } : undefined;
  const rest = span.end > span.ready || !setup ? { start: span.ready, end: span.end } : undefined;
  const paths = [
    queue && rectangle(columns(queue, axis), 8, 2),
    setup && rectangle(columns(setup, axis), 6, 6),
    rest && rectangle(columns(rest, axis), 2, 14),
  ];
  const shape = paths.filter((each) => each !== undefined).join('');
  return html`<path class="${isEarlier ? 'earlier ' : ''}${task.standing}" d="${shape}" />`;
}

function columns({ start, end }: TimeRange, axis: TimeAxis): { from: number; to: number } {
  const from = Math.min(axis.columnOf(start), BAR_WIDTH - SHORTEST);
  return { from, to: Math.max(axis.columnOf(end), from + SHORTEST) };
}

function rectangle({ from, to }: { from: number; to: number }, top: number, height: number) {
  return `M${from} ${top}H${to}v${height}H${from}Z`;
}
