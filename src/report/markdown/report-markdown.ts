import { formatDuration } from '../../domain/durations/format-duration';
import type { ChainBrief } from '../facts/chain-brief';
import type { ChainFacts } from '../facts/chain-facts';
import { divided, type ReportedChain } from '../facts/reported-chain';
import type { ReportFacts, Summary } from '../facts/report-facts';
import type { RunFacts } from '../facts/run-facts';
import type { Section } from '../facts/section';
import { shownDurations } from '../words/durations';
import { pluralize } from '../words/pluralize';
import { shownStanding, shownTermination } from '../words/standing';
import { formatTime } from '../words/time';
import { code, codeBlock, link } from './inert';
import { retriedBlocks, runBlocks } from './run-blocks';

/** How a report is written. */
export interface MarkdownOptions {
  /** An IANA name; times are in UTC without it. */
  readonly timeZone?: string;
  /** Whether runs that succeeded are shown in full too. */
  readonly all?: boolean;
}

const HEADINGS: Readonly<Record<Section, string>> = {
  failed: 'Failed',
  unknown: 'State not known',
  partial: 'Succeeded with failures',
  active: 'Active',
  canceled: 'Canceled',
  skipped: 'Skipped',
  succeeded: 'Succeeded',
};

/** A report in Markdown for issues and chats. All text of documents is code, so that nothing in it becomes markup. */
export function reportMarkdown(report: ReportFacts, options: MarkdownOptions): string {
  return [...reportMarkdownBlocks(report, options)].join('\n\n');
}

/** The blocks of the report, which stand apart by a blank line. */
export function* reportMarkdownBlocks(
  { summary, sections }: ReportFacts,
  options: MarkdownOptions,
): Generator<string> {
  yield `## ${headline(summary)}`;
  yield summaryList(summary);
  const failed = sections.find(({ section }) => section === 'failed')?.chains ?? [];
  if (failed.length > 1) yield failedList(failed);
  for (const { section, chains } of sections) {
    if (chains.length === 0) continue;
    yield `### ${HEADINGS[section]}`;
    const { inFull, inLines } = divided(chains, options.all);
    for (const chain of inFull) yield* chainBlocks(chain, options);
    if (inLines.length > 0) yield inLines.map(briefItem).join('\n');
    for (const { messages } of inLines) yield* messages.map(codeBlock);
  }
}

function headline({ counts }: Summary): string {
  return `Databricks runs: ${counts.failed} failed, ${counts.active} active, ${counts.succeeded} succeeded`;
}

function summaryList(summary: Summary): string {
  const { runs, retries, counts, timeLost, problems, setAside, leftOut } = summary;
  const items = [
    `${pluralize(runs, 'run')}, ${pluralize(retries, 'earlier attempt')}`,
    counts.unknown > 0 ? `${counts.unknown} in a state that is not known` : '',
    counts.partial > 0 ? `${counts.partial} succeeded with failures` : '',
    counts.canceled > 0 ? `${counts.canceled} canceled` : '',
    counts.skipped > 0 ? `${counts.skipped} skipped` : '',
    timeLost ? `${formatDuration(timeLost)} in attempts without success` : '',
    problems > 0 ? `${pluralize(problems, 'problem')} in the input` : '',
    setAside > 0 ? `${pluralize(setAside, 'value')} set aside` : '',
    leftOut > 0 ? `${pluralize(leftOut, 'run')} left out, as asked` : '',
  ];
  return items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
}

/** Of more names than these the rest stands below. */
const MOST_NAMES = 20;

/** What failed by name, before what there is to say of each. */
function failedList(chains: readonly ReportedChain[]): string {
  const items = chains.slice(0, MOST_NAMES).map(({ brief }) => {
    const tasks = brief.failedTasks.map((key) => code(key ?? '(no key)')).join(', ');
    const run = `${code(brief.name ?? 'Untitled')}, run ${code(brief.runId ?? '(no run_id)')}`;
    return `- ${run}${tasks === '' ? '' : `: ${tasks}`}`;
  });
  const more = chains.length - items.length;
  return ['Failed:', '', ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function briefItem({ name, runId, took, attemptIds }: ChainBrief): string {
  const { length } = attemptIds;
  const parts = [
    code(name ?? 'Untitled'),
    `run ${code(runId ?? '(no run_id)')}`,
    took === undefined ? '' : formatDuration(took),
    length > 1 ? `attempt ${length} of ${length}` : '',
  ];
  return `- ${parts.filter((part) => part !== '').join(', ')}`;
}

function chainBlocks(
  { latest, attempts, notes, missingAttempts }: ChainFacts,
  { timeZone }: MarkdownOptions,
): readonly string[] {
  const missing = missingAttempts.length;
  return [
    `#### ${code(latest.name ?? 'Untitled')}`,
    headList(latest, timeZone),
    ...runBlocks(latest),
    ...retriedBlocks(latest),
    ...(missing === 0 ? [] : [`${pluralize(missing, 'earlier attempt')} not in the input`]),
    ...attempts
      .slice(0, -1)
      .flatMap((run) => [
        `**Earlier attempt:** run ${code(run.runId ?? '(no run_id)')}, ${code(shownStanding(run))}`,
        ...runBlocks(run),
        ...retriedBlocks(run),
      ]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- Set aside: ${code(note)}`).join('\n')]),
  ];
}

function headList(run: RunFacts, timeZone: string | undefined): string {
  const { runId, jobId, page, startedAt, endedAt, creator, trigger, queue, recovered } = run;
  const termination = shownTermination(run);
  const durations = shownDurations(run, timeZone);
  const items = [
    `Run ${code(runId ?? '(no run_id)')}${jobId === undefined ? '' : ` of job ${code(jobId)}`}: ${code(shownStanding(run))}${termination === '' ? '' : `, ${code(termination)}`}`,
    queue === undefined ? '' : `Queued: ${code(queue)}`,
    ...run.tasks.map((task) =>
      task.queue === undefined
        ? ''
        : `Queued task ${code(task.taskKey ?? '(no key)')}: ${code(task.queue)}`,
    ),
    recovered.length === 0 ? '' : `Recovered: ${recovered.map(code).join(', ')}`,
    startedAt === undefined ? '' : `Started ${formatTime(startedAt, timeZone)}`,
    endedAt === undefined ? '' : `Ended ${formatTime(endedAt, timeZone)}`,
    durations === '' ? '' : `Durations: ${durations}`,
    trigger === undefined ? '' : `Trigger ${code(trigger)}`,
    creator === undefined ? '' : `Creator ${code(creator)}`,
    page === undefined ? '' : link('Page', page),
    run.isPartial ? 'The document lacks tasks of this run, and they may have failed too' : '',
  ];
  return items
    .filter((item) => item !== '')
    .map((item) => `- ${item}`)
    .join('\n');
}
