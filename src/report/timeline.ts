import type { Instant } from '../domain/values/instant';
import { formatDuration } from '../domain/durations/format-duration';
import type { TaskGraph } from '../domain/task-graph/task-graph';
import type { RunTask } from '../models/task/run-task';
import { displayWidth } from './text/width';
import { PLAIN_PALETTE, type Palette } from './text/palette';
import { shortened } from './text/truncate';
import { shownTime } from './words/durations';
import { shownTaskKey } from './words/task-key';
import { paintOfStanding, standingOf } from './words/standing';
import { textTable, type Column } from './text/table';
import { TimeAxis } from './text/time-axis';
import { barOf, SETUP_BAR, spanOf } from './task-bar';

/** How a timeline is drawn. */
export interface TimelineOptions {
  /** The end of the bars of tasks that are active; Date.now() without it. */
  readonly now?: Instant;
  /** The width of a line in characters; bars have what the other columns leave. Default: 98. */
  readonly width?: number;
  /** The colors; none by default. */
  readonly palette?: Palette;
}

const MARK = '* ';
const NO_MARK = '  ';
const LONGEST_KEY = 40;
const FEWEST_CHARACTERS = 16;
const MOST_CHARACTERS = 40;
const GAP = 2;

/**
 * The latest attempt at each task of a run, with its times and as a bar over time. Tasks on the critical path are marked with
 * `*`. Lines end without a line break; a run without tasks gives none.
 */
export function timelineOf(graph: TaskGraph, options: TimelineOptions = {}): readonly string[] {
  const { now = Date.now(), width = 98, palette = PLAIN_PALETTE } = options;
  const tasks = graph.order;
  if (tasks.length === 0) return [];
  const path = graph.criticalPath();
  const columns = columnsOf(tasks, new Set(path.tasks), now, palette);
  const axis = axisOf(tasks, now, width - widthOf(columns, tasks) - GAP);
  const bars: Column<RunTask> = {
    title: '',
    text: (task) => barOf(spanOf(task, now), axis),
    paint: (task) => paintOfStanding(task, palette),
  };
  const table = textTable([...columns, bars], tasks, palette.label);
  const legend = [
    `${MARK}critical path: ${path.isComplete ? '' : 'at least '}${formatDuration(path.milliseconds)}`,
    ...(table.some((line) => line.includes(SETUP_BAR)) ? [`${SETUP_BAR} setup`] : []),
    ...(axis.leftOut > 0 ? [`waits of ${formatDuration(axis.leftOut)} left out of the bars`] : []),
  ];
  return [...table, palette.label(legend.join(', '))];
}

function columnsOf(
  tasks: readonly RunTask[],
  critical: ReadonlySet<RunTask>,
  now: Instant,
  palette: Palette,
): readonly Column<RunTask>[] {
  const durations = new Map(tasks.map((task) => [task, task.durations(now)]));
  const time = (title: string, name: 'queue' | 'setup' | 'execution'): Column<RunTask> => ({
    title,
    align: 'right',
    text: (task) => shownTime(durations.get(task)?.[name]),
  });
  const hasRetries = tasks.some((task) => (task.attemptNumber ?? 0) > 0);
  return [
    {
      title: `${NO_MARK}TASK`,
      text: (task) =>
        (critical.has(task) ? MARK : NO_MARK) + shortened(shownTaskKey(task), LONGEST_KEY),
      paint: (task) => (critical.has(task) ? palette.title : PLAIN_PALETTE.title),
    },
    {
      title: 'ATTEMPT',
      align: 'right',
      text: (task) => (hasRetries ? String(task.attemptNumber ?? 0) : ''),
    },
    {
      title: 'OUTCOME',
      text: standingOf,
      paint: (task) => paintOfStanding(task, palette),
    },
    time('QUEUE', 'queue'),
    time('SETUP', 'setup'),
    time('EXECUTION', 'execution'),
    {
      title: 'TOTAL',
      align: 'right',
      text: (task) => shownTime(durations.get(task)?.total?.milliseconds),
    },
  ];
}

function widthOf(columns: readonly Column<RunTask>[], tasks: readonly RunTask[]): number {
  const plain = columns.map(({ title, text }) => ({ title, text }));
  return Math.max(...textTable(plain, tasks, PLAIN_PALETTE.label).map(displayWidth));
}

/** The bars have what room is left, within limits. */
function axisOf(tasks: readonly RunTask[], now: Instant, room: number): TimeAxis {
  const width = Math.min(Math.max(room, FEWEST_CHARACTERS), MOST_CHARACTERS);
  const spans = tasks.map((task) => spanOf(task, now)).filter((span) => span !== undefined);
  return new TimeAxis(spans, width);
}
