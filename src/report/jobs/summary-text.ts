import type { Layout } from '../terminal/layout';
import { MARGIN } from '../terminal/layout';
import { row } from '../terminal/rows';
import { PLAIN_PALETTE } from '../text/palette';
import { printable } from '../text/printable';
import { shortened } from '../text/shortened';
import { textTable, type Column } from '../text/table';
import { displayWidth } from '../text/width';
import { wrapped } from '../text/wrapped';
import { shownDuration } from '../words/durations';
import { pluralize } from '../words/pluralize';
import { paintOfStanding } from '../words/standing';
import { formatTime } from '../words/time';
import type { JobFacts } from './job-facts';
import type { SummaryFacts } from './summary-facts';

const SHORTEST_NAME = 16;
const REMARK_INDENT = '      ';
/** The columns for which a narrow terminal has no room, in this order; they stand below the line. */
const DISPENSABLE = ['LATEST ENDED', 'TIME LOST', 'P50', 'P95'];

type JobColumn = Column<JobFacts>;

/** The jobs for a terminal: a line each, and below it what is notable. */
export function summaryText(facts: SummaryFacts, layout: Layout): string {
  const { jobs } = facts;
  if (jobs.length === 0) return headLines(facts, layout).join('\n');
  const room = layout.width - MARGIN.length;
  const columns = chooseColumns(jobs, room, layout);
  const [titles, ...lines] = textTable(columns, jobs, layout.palette.label);
  const below = columnsOf(layout).filter(
    ({ title }) => !columns.some((column) => column.title === title),
  );
  const table = lines.flatMap((line, index) => [
    MARGIN + line,
    ...remarksOf(jobs[index] as JobFacts, below).flatMap((remark) =>
      wrapped(remark, layout.width - REMARK_INDENT.length).map(
        (text) => REMARK_INDENT + layout.palette.warning(text),
      ),
    ),
  ]);
  return [...headLines(facts, layout), '', `${MARGIN}${titles ?? ''}`, ...table].join('\n');
}

function headLines({ input, jobs, leftOut }: SummaryFacts, layout: Layout): readonly string[] {
  const { palette } = layout;
  const runs = jobs.reduce((sum, job) => sum + job.runs.total, 0);
  const failing = jobs.filter(({ latest }) => latest?.isFailed === true).length;
  const { inputs, problems, setAside } = input;
  return [
    ...row(
      'Jobs',
      `${jobs.length}, with ${pluralize(runs, 'run')}, in ${pluralize(inputs, 'input')}`,
      layout,
      palette.title,
    ),
    ...row(
      'Failing now',
      failing === 0 ? 'none' : `${failing}, by the latest run`,
      layout,
      failing === 0 ? palette.good : palette.bad,
    ),
    ...row(
      'Problems',
      problems === 0 ? '' : `${pluralize(problems, 'problem')} in the input, see standard error`,
      layout,
      palette.bad,
    ),
    ...row(
      'Set aside',
      setAside === 0
        ? ''
        : `${pluralize(setAside, 'value')} that this version does not know or expect`,
      layout,
      palette.warning,
    ),
    ...row('Left out', leftOut === 0 ? '' : `${pluralize(leftOut, 'run')}, as you asked`, layout),
  ];
}

/** First the columns go that say the least, then names are shortened. */
function chooseColumns(
  jobs: readonly JobFacts[],
  room: number,
  layout: Layout,
): readonly JobColumn[] {
  const longest = Math.max(...jobs.map((job) => displayWidth(nameOf(job))), 'JOB'.length);
  let rest = columnsOf(layout);
  for (const next of [...DISPENSABLE, undefined]) {
    const left = room - widthOf([nameColumn(1, layout), ...rest], jobs) + 1;
    if (left >= Math.min(longest, SHORTEST_NAME) || next === undefined) {
      return [nameColumn(Math.max(Math.min(longest, left), 8), layout), ...rest];
    }
    rest = rest.filter(({ title }) => title !== next);
  }
  return rest;
}

function nameColumn(width: number, { palette }: Layout): JobColumn {
  return {
    title: width === 1 ? '' : 'JOB',
    text: (job) => (width === 1 ? '_' : shortened(nameOf(job), width)),
    paint: () => palette.title,
  };
}

function columnsOf({ palette, timeZone }: Layout): readonly JobColumn[] {
  const right = (title: string, text: (job: JobFacts) => string): JobColumn => ({
    title,
    align: 'right',
    text,
  });
  return [
    right('RUNS', ({ runs }) => String(runs.total)),
    right('FAILED', ({ runs }) => String(runs.failed + runs.timedOut + runs.canceledByPlatform)),
    right('SUCCESS', ({ successRate }) => shownRate(successRate)),
    right('P50', ({ durations: { p50 } }) => (p50 ? shownDuration(p50) : '')),
    right('P95', ({ durations: { p95 } }) => (p95 ? shownDuration(p95) : '')),
    right('TIME LOST', ({ timeLostToRetries: lost }) =>
      lost && lost.milliseconds > 0 ? shownDuration(lost) : '',
    ),
    {
      title: 'LATEST',
      text: ({ latest }) => latest?.standing ?? '',
      paint: ({ latest }) => (latest ? paintOfStanding(latest, palette) : PLAIN_PALETTE.label),
    },
    {
      title: 'LATEST ENDED',
      text: ({ latest }) =>
        latest?.endedAt === undefined ? '' : formatTime(latest.endedAt, timeZone),
      paint: () => palette.label,
    },
  ];
}

function nameOf({ name, jobId }: JobFacts): string {
  if (jobId === undefined) return 'runs of no known job';
  return name === undefined ? `job ${printable(jobId)}` : printable(name);
}

/** Down to a tenth of a percent, so that 100 % means all. */
function shownRate(rate: number | undefined): string {
  return rate === undefined ? '' : `${(Math.floor(rate * 1000 + 1e-9) / 10).toFixed(1)} %`;
}

function remarksOf(job: JobFacts, below: readonly JobColumn[]): readonly string[] {
  const { jobId, latest, flakyTasks, recovered } = job;
  const columns = below.map(({ title, text }) => [title.toLowerCase(), text(job)] as const);
  const known = columns.filter(([, text]) => text !== '').map((pair) => pair.join(' '));
  const flaky = flakyTasks.map(
    ({ taskKey, recovered: times }) => `${printable(taskKey)} (${pluralize(times, 'run')})`,
  );
  const id = jobId === undefined ? '' : `job ${printable(jobId)}`;
  const run = latest?.runId === undefined ? '' : `latest run ${printable(latest.runId)}`;
  const slower = latest?.slowerTasks.map(printable).join(', ') ?? '';
  const parts = [
    [id, run].filter((part) => part !== '').join(', '),
    known.join(', '),
    recovered === 0
      ? ''
      : `${pluralize(recovered, 'run')} succeeded only after a retry or a repair`,
    flaky.length === 0 ? '' : `flaky tasks: ${flaky.join(', ')}`,
    latest?.isSlower === true
      ? `the latest run is slower than usual${slower === '' ? '' : `: ${slower}`}`
      : '',
  ];
  return parts.filter((part) => part !== '');
}

function widthOf(columns: readonly JobColumn[], jobs: readonly JobFacts[]): number {
  const plain = columns.map(({ title, align, text }) => ({ title, align, text }));
  return Math.max(...textTable(plain, jobs, PLAIN_PALETTE.label).map(displayWidth));
}
