import { formatDuration } from '../../domain/durations/format-duration';
import type { ReportedChain } from '../facts/reported-chain';
import { printable } from '../text/printable';
import { pluralize } from '../words/pluralize';
import { failuresByTask, historyPicture, jobTableOf, type JobTable } from './history-picture';
import { dataBlock, html, type Markup } from './markup';
import { labelledMark, MARKS, type Mark } from './marks';
import { moment, type HtmlOptions } from './parts';

/** The jobs that failed most often are shown, the others are opened by the reader. */
const MOST_SHOWN = 3;

/** A column for each of many thousand runs would be a picture that nobody scrolls through, in a page that opens slowly. */
const MOST_COLUMNS = 1_000;

/**
 * The runs of each job over time, in parts: a picture of runs and tasks. A job with one run has no history, and runs of which
 * no job is known are left out.
 */
export function* history(
  chains: readonly ReportedChain[],
  numbers: ReadonlyMap<ReportedChain, number>,
  options: HtmlOptions,
): Generator<string> {
  const jobs = jobsIn(chains);
  if (jobs.length === 0) return;
  const used = new Set(jobs.flatMap(({ table }) => table.columns.flat()));
  const marks = MARKS.filter((mark) => used.has(mark)).map((mark) =>
    labelledMark(mark, shownMark(mark)),
  );
  yield '<section aria-labelledby="history">';
  yield html`<h2 id="history">History</h2>
    <p class="legend">
      Each column is a run, the latest on the right: a bar for what it took, then the run, then its
      tasks. ${marks}
    </p>`.text;
  for (const job of jobs.slice(0, MOST_SHOWN)) yield jobHistory(job, numbers, options).text;
  const others = jobs.slice(MOST_SHOWN);
  if (others.length > 0) {
    const title = html`<summary>${pluralize(others.length, 'more job')}</summary>`;
    yield `<details class="jobs">${title.text}`;
    for (const job of others) yield jobHistory(job, numbers, options).text;
    yield '</details>';
  }
  yield '</section>';
}

/** A job and its runs, oldest first. */
interface Job {
  readonly chains: readonly ReportedChain[];
  /** The latest of them, which have a column. */
  readonly shown: readonly ReportedChain[];
  readonly table: JobTable;
}

/** The jobs with several runs, those that failed most often first. */
function jobsIn(chains: readonly ReportedChain[]): readonly Job[] {
  const jobs = new Map<string, ReportedChain[]>();
  for (const chain of chains) {
    const { jobKey, jobId } = chain.brief;
    if (jobId === undefined) continue;
    const known = jobs.get(jobKey);
    if (known) known.push(chain);
    else jobs.set(jobKey, [chain]);
  }
  return [...jobs.values()]
    .filter((runs) => runs.length > 1)
    .sort((left, right) => failedIn(right) - failedIn(left))
    .map((runs) => {
      const shown = runs.sort(byStart).slice(-MOST_COLUMNS);
      return { chains: runs, shown, table: jobTableOf(shown) };
    });
}

function shownMark(mark: Mark): string {
  return mark === 'recovered' ? 'success after a retry' : mark;
}

function jobHistory(
  { chains, shown, table }: Job,
  numbers: ReadonlyMap<ReportedChain, number>,
  options: HtmlOptions,
): Markup {
  const latest = chains.at(-1) as ReportedChain;
  const { name = 'Untitled', jobId = '' } = latest.brief;
  const title = `${printable(name)}, job ${printable(jobId)}`;
  const data = {
    cell: table.cell,
    runs: shown.map((chain) => [numbers.get(chain) ?? 0, labelOf(chain, options)]),
    rows: ['run', ...table.taskKeys.map(printable)],
    words: MARKS.map(shownMark),
    // A digit for each mark: its place among the words.
    marks: table.columns.map((marks) =>
      marks.map((mark) => (mark === undefined ? '-' : MARKS.indexOf(mark))).join(''),
    ),
  };
  const from = moment(shown[0]?.brief.startedAt, options);
  const to = moment(latest.brief.startedAt, options);
  return html`<figure>
    <figcaption>
      <h3>${title}</h3>
      ${factsOf(chains)}
    </figcaption>
    <div class="history">
      <ul class="rows" aria-hidden="true">
        <li></li>
        ${data.rows.map((key) => html`<li>${key}</li>`)}
      </ul>
      <div
        class="scroll"
        tabindex="0"
        role="group"
        aria-label="History of ${title}: arrow keys go from run to run and from task to task, Enter goes to the run"
      >
        ${historyPicture(table, describe(title, chains, shown, table))}
        <p class="ends">${from === to ? from : `${from} to ${to}`}</p>
      </div>
    </div>
    ${earlierThan(shown, chains)} ${leftOutOf(table)}
    <output class="cell-text"></output>${dataBlock(data)}
  </figure>`;
}

function earlierThan(
  shown: readonly ReportedChain[],
  chains: readonly ReportedChain[],
): Markup | string {
  const earlier = chains.slice(0, chains.length - shown.length);
  if (earlier.length === 0) return '';
  const failed = failedIn(earlier);
  const failures = failed === 0 ? 'none of which failed' : `${failed} of which failed`;
  return html`<p class="earlier">
    The latest ${shown.length} runs are shown; ${pluralize(earlier.length, 'earlier run')},
    ${failures}, have no column.
  </p>`;
}

function leftOutOf(table: JobTable): Markup | string {
  const { tasks, failed } = table.leftOut;
  if (tasks === 0) return '';
  const failures = failed === 0 ? 'none of which failed' : `${failed} of which failed`;
  return html`<p class="more">
    The ${table.taskKeys.length} tasks that failed most often are shown;
    ${pluralize(tasks, 'more task')}, ${failures}, have no row.
  </p>`;
}

function labelOf({ brief }: ReportedChain, options: HtmlOptions): string {
  const { startedAt, runId = '(no run_id)', took } = brief;
  const time = took === undefined ? '' : `, ${formatDuration(took)}`;
  return `${moment(startedAt, options)} run ${printable(runId)}${time}`.trim();
}

function factsOf(chains: readonly ReportedChain[]): string {
  const failed = failedIn(chains);
  return `${pluralize(chains.length, 'run')}, ${failed === 0 ? 'none' : failed} failed`;
}

/** What the picture shows, for those who do not see it. */
function describe(
  title: string,
  chains: readonly ReportedChain[],
  shown: readonly ReportedChain[],
  table: JobTable,
): string {
  const tasks = [...failuresByTask(shown)]
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => right - left);
  const failed = tasks
    .slice(0, 10)
    .map(([key, count]) => `${printable(key)} ${pluralize(count, 'time')}`);
  const what = failed.length === 0 ? 'no task failed' : `tasks that failed: ${failed.join(', ')}`;
  return `${title}: ${factsOf(chains)}, ${pluralize(table.taskKeys.length + table.leftOut.tasks, 'task')}; ${what}`;
}

function failedIn(chains: readonly ReportedChain[]): number {
  return chains.filter(({ brief }) => brief.isFailed).length;
}

/** What has not started comes last. */
function byStart({ brief: left }: ReportedChain, { brief: right }: ReportedChain): number {
  return (left.startedAt ?? Infinity) - (right.startedAt ?? Infinity) || 0;
}
