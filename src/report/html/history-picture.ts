import type { ReportedChain } from '../facts/reported-chain';
import type { Standing } from '../facts/state-facts';
import { html, type Markup } from './markup';
import { markPath, MARKS, type Mark } from './marks';

/** The height of a row, and of the row of durations above all others. */
export const ROW = 18;
export const DURATIONS = 40;

/** A job whose runs have tasks of their own would need a row for each task of each run. */
const MOST_ROWS = 200;

/** The runs of a job and the tasks in them. */
export interface JobTable {
  /** The keys of the tasks, in the order of the latest run; of more than 200 tasks those that failed most often. */
  readonly taskKeys: readonly string[];
  /** How many tasks are left out, and how many of these failed. */
  readonly leftOut: { readonly tasks: number; readonly failed: number };
  /** For each run, oldest first, the mark of the run and of each task; undefined where it has no such task. */
  readonly columns: readonly (readonly (Mark | undefined)[])[];
  /** What each run took, in ms. */
  readonly times: readonly (number | undefined)[];
  /** The width of a column. */
  readonly cell: number;
}

/** Puts the runs of a job, oldest first, into a table of marks. */
export function jobTableOf(chains: readonly ReportedChain[]): JobTable {
  const briefs = chains.map(({ brief }) => brief);
  const { taskKeys, leftOut } = rowsOf(chains);
  return {
    taskKeys,
    leftOut,
    columns: briefs.map((brief) => {
      const isRecovered = brief.attemptIds.length > 1 || brief.hasRecovered;
      const marks = new Map(
        brief.tasks.map((task) => [task.taskKey, markOf(task.standing, task.hasRecovered)]),
      );
      return [markOf(brief.standing, isRecovered), ...taskKeys.map((key) => marks.get(key))];
    }),
    times: briefs.map(({ took }) => took),
    cell: cellWidth(briefs.length),
  };
}

/** How often each task failed, by its key, in the order of the latest run. */
export function failuresByTask(chains: readonly ReportedChain[]): ReadonlyMap<string, number> {
  const failures = new Map<string, number>();
  for (const { brief } of chains.toReversed()) {
    for (const { taskKey, standing } of brief.tasks) {
      if (taskKey === undefined) continue;
      const isFailed = standing === 'failed' || standing === 'timed-out';
      failures.set(taskKey, (failures.get(taskKey) ?? 0) + Number(isFailed));
    }
  }
  return failures;
}

function rowsOf(chains: readonly ReportedChain[]): Pick<JobTable, 'taskKeys' | 'leftOut'> {
  const failures = failuresByTask(chains);
  const ranked = [...failures].sort(([, one], [, other]) => other - one);
  const shown = new Set(ranked.slice(0, MOST_ROWS).map(([key]) => key));
  const others = ranked.slice(MOST_ROWS);
  return {
    taskKeys: [...failures.keys()].filter((key) => shown.has(key)),
    leftOut: {
      tasks: others.length,
      failed: others.filter(([, count]) => count > 0).length,
    },
  };
}

/**
 * The table as a picture: a bar for what each run took, then a row for the runs and one for each task. All marks of a kind
 * are one path, so that a thousand runs are a dozen elements.
 */
export function historyPicture(table: JobTable, label: string): Markup {
  const { columns, cell, taskKeys } = table;
  const width = Math.max(columns.length * cell, 1);
  const height = DURATIONS + ROW * (taskKeys.length + 1);
  const paths = new Map<Mark, string[]>();
  columns.forEach((marks, column) => {
    marks.forEach((mark, row) => {
      if (mark === undefined) return;
      const path = markPath(mark, column * cell + 1, DURATIONS + row * ROW + 2, cell - 2, ROW - 4);
      const known = paths.get(mark);
      if (known) known.push(path);
      else paths.set(mark, [path]);
    });
  });
  const drawn = MARKS.flatMap((mark) => {
    const path = paths.get(mark);
    return path ? [html`<path class="${mark}" fill-rule="evenodd" d="${path.join('')}" />`] : [];
  });
  return html`<svg
    class="cells"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${label}"
  >
    <path class="times" d="${timesPath(table)}" />
    <path class="rule" d="M0 ${DURATIONS + ROW - 0.5}H${width}" />
    ${drawn}
    <rect class="cursor" width="${cell}" height="${ROW}" visibility="hidden" />
  </svg>`;
}

function timesPath({ times, cell }: JobTable): string {
  const longest = times.reduce<number>((most, time) => Math.max(most, time ?? 0), 0);
  return times
    .map((time, column) => {
      if (time === undefined || longest === 0) return '';
      const height = Math.max(Math.round((time / longest) * (DURATIONS - 6)), 1);
      return `M${column * cell + 1} ${DURATIONS - 2}v-${height}h${cell - 2}v${height}Z`;
    })
    .join('');
}

function markOf(standing: Standing, hasRecovered: boolean): Mark {
  return standing === 'success' && hasRecovered ? 'recovered' : standing;
}

function cellWidth(runs: number): number {
  if (runs <= 60) return 16;
  return runs <= 250 ? 12 : 9;
}
