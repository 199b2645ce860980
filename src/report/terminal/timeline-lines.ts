import { formatDuration } from '../../domain/durations/format-duration';
import type { RunFacts, TimelineTask } from '../facts/run-facts';
import { spanOf } from '../facts/task-span';
import { PLAIN_PALETTE, type Palette } from '../text/palette';
import { shortened } from '../text/shortened';
import { textTable, type Column } from '../text/table';
import { TimeAxis } from '../text/time-axis';
import { widest } from '../text/widest';
import { wrapped } from '../text/wrapped';
import { shownTime } from '../words/durations';
import { paintOfStanding, shownStanding } from '../words/standing';
import { shownTaskKey } from '../words/task-key';
import { MARGIN, type Layout } from './layout';
import { barOf, SETUP_BAR } from './task-bar';

type TaskColumn = Column<TimelineTask>;

const MARK = '* ';
const NO_MARK = '  ';
/** A key is not made shorter than this to leave room for something else. */
const SHORTEST_KEY = 20;
const LONGEST_KEY = 40;
const FEWEST_BARS = 12;
const MOST_BARS = 40;
const GAP = 2;
/** Of more tasks than these, those that succeeded are left out. */
const MOST_TASKS = 20;

/**
 * The latest attempt at each task of a run, with its times and as a bar over time. Tasks on the critical path are marked with
 * `*`. A narrow terminal has fewer columns. A run of one task says all about it by itself and has no timeline.
 */
export function timelineLines(run: RunFacts, { width, palette, all }: Layout): readonly string[] {
  const { criticalPath } = run;
  if (run.tasks.length < 2) return [];
  const isLong = run.tasks.length > MOST_TASKS && all !== true;
  const tasks = isLong ? run.tasks.filter(isNotable) : run.tasks;
  const leftOut = run.tasks.length - tasks.length;
  const room = width - MARGIN.length;
  const { columns, bars } = chooseColumns(tasks, room, palette);
  const spans = tasks.map(spanOf).filter((span) => span !== undefined);
  const axis = new TimeAxis(spans, bars);
  const barColumn: TaskColumn = {
    title: '',
    text: (task) => barOf(spanOf(task), axis),
    paint: (task) => paintOfStanding(task, palette),
  };
  const table = textTable(bars > 0 ? [...columns, barColumn] : columns, tasks, palette.label);
  const least = criticalPath.isComplete ? '' : 'at least ';
  const legend = [
    `${MARK}critical path: ${least}${formatDuration(criticalPath)}`,
    ...(table.some((line) => line.includes(SETUP_BAR)) ? [`${SETUP_BAR} setup`] : []),
    ...(bars > 0 && axis.leftOut > 0
      ? [`waits of ${formatDuration(axis.leftOut)} left out of the bars`]
      : []),
  ];
  if (leftOut > 0) legend.push(`${leftOut} tasks that succeeded are left out, --all shows them`);
  const notes = wrapped(legend.join(', '), room).map((line) => palette.label(line));
  return [...table, ...notes].map((line) => MARGIN + line);
}

function isNotable({ standing, isCritical }: TimelineTask): boolean {
  return standing !== 'success' || isCritical;
}

/** The columns that fit, and how many characters of bars: first the times of the phases go, then the bars. */
function chooseColumns(
  tasks: readonly TimelineTask[],
  room: number,
  palette: Palette,
): { readonly columns: readonly TaskColumn[]; readonly bars: number } {
  const key = widest(tasks.map(({ taskKey }) => shownTaskKey(taskKey)));
  const hasBars = tasks.some((task) => spanOf(task) !== undefined);
  const choices = [
    { phases: true, fewest: hasBars ? FEWEST_BARS : 0 },
    { phases: false, fewest: hasBars ? FEWEST_BARS : 0 },
    { phases: false, fewest: 0 },
  ];
  for (const [index, { phases, fewest }] of choices.entries()) {
    const rest = columnsOf(0, phases, palette);
    const taken = widthOf(rest, tasks) + (fewest > 0 ? GAP + fewest : 0);
    const left = room - taken;
    const isLast = index === choices.length - 1;
    if (!isLast && left < Math.min(key, SHORTEST_KEY)) continue;
    const keyWidth = Math.max(Math.min(key, LONGEST_KEY, left), 1);
    const bars = fewest > 0 ? Math.min(left - keyWidth + fewest, MOST_BARS) : 0;
    return { columns: columnsOf(keyWidth, phases, palette), bars };
  }
  return { columns: [], bars: 0 };
}

function columnsOf(keyWidth: number, phases: boolean, palette: Palette): readonly TaskColumn[] {
  const time = (title: string, name: 'queue' | 'setup' | 'execution'): TaskColumn => ({
    title,
    align: 'right',
    text: (task) => shownTime(task.durations[name]),
  });
  return [
    {
      title: `${NO_MARK}TASK`,
      text: (task) =>
        (task.isCritical ? MARK : NO_MARK) + shortened(shownTaskKey(task.taskKey), keyWidth),
      paint: (task) => (task.isCritical ? palette.title : PLAIN_PALETTE.title),
    },
    {
      title: 'ATTEMPT',
      align: 'right',
      text: ({ attempt = 0 }) => (attempt > 0 ? String(attempt) : ''),
    },
    {
      title: 'OUTCOME',
      text: shownStanding,
      paint: (task) => paintOfStanding(task, palette),
    },
    ...(phases
      ? [time('QUEUE', 'queue'), time('SETUP', 'setup'), time('EXECUTION', 'execution')]
      : []),
    {
      title: 'TOTAL',
      align: 'right',
      text: (task) => shownTime(task.durations.total?.milliseconds),
    },
  ];
}

function widthOf(columns: readonly TaskColumn[], tasks: readonly TimelineTask[]): number {
  const plain = columns.map(({ title, text }) => ({ title, text }));
  return widest(textTable(plain, tasks, PLAIN_PALETTE.label));
}
