import { formatDuration } from '../../domain/durations/format-duration';
import type { ChainBrief } from '../facts/chain-brief';
import type { ChainFacts } from '../facts/chain-facts';
import { divided } from '../facts/reported-chain';
import type { IterationFacts } from '../facts/iteration-facts';
import type { ReportFacts, Summary } from '../facts/report-facts';
import type { RunFacts } from '../facts/run-facts';
import type { Section } from '../facts/section';
import type { TaskFacts } from '../facts/task-facts';
import { shownDurations } from '../words/durations';
import { pluralize } from '../words/pluralize';
import { shownStanding, shownTermination } from '../words/standing';
import { formatTime } from '../words/time';
import { code, codeBlock, link } from './inert';

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
  { latest, attempts, notes }: ChainFacts,
  { timeZone }: MarkdownOptions,
): readonly string[] {
  return [
    `#### ${code(latest.name ?? 'Untitled')}`,
    headList(latest, timeZone),
    ...runBlocks(latest),
    ...attempts
      .slice(0, -1)
      .flatMap((run) => [
        `**Earlier attempt:** run ${code(run.runId ?? '(no run_id)')}, ${code(shownStanding(run))}`,
        ...runBlocks(run),
      ]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- Set aside: ${code(note)}`).join('\n')]),
  ];
}

function headList(run: RunFacts, timeZone: string | undefined): string {
  const { runId, jobId, page, startedAt, endedAt, creator, trigger, queue } = run;
  const termination = shownTermination(run);
  const durations = shownDurations(run, timeZone);
  const items = [
    `Run ${code(runId ?? '(no run_id)')}${jobId === undefined ? '' : ` of job ${code(jobId)}`}: ${code(shownStanding(run))}${termination === '' ? '' : `, ${code(termination)}`}`,
    queue === undefined ? '' : `Queued: ${code(queue)}`,
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

function runBlocks(run: RunFacts): readonly string[] {
  const said = new Set(run.rootFailures.flatMap(({ messages }) => messages));
  const skipped = run.skipped.map(({ taskKey, reason, becauseOf, hasMoreCauses }) => {
    const others = hasMoreCauses ? ' and others' : '';
    const causes =
      becauseOf.length === 0 ? '' : `, because of ${becauseOf.map(code).join(', ')}${others}`;
    return `- Skipped: ${code(taskKey ?? '(no key)')} (${reason ?? 'no reason is stated'}${causes})`;
  });
  return [
    ...run.rootFailures.flatMap((failure) => [
      ...taskBlocks('Root failure', failure),
      ...failure.iterationErrors.map(({ message }) => codeBlock(message)),
      ...failure.iterations.flatMap(iterationBlocks),
      ...failure.inChild.flatMap(({ runId, task, messages, iterations }) => [
        `**In the child run ${code(runId ?? '(no run_id)')}:**`,
        ...(task ? taskBlocks('Caused by', task) : messages.map(codeBlock)),
        ...iterations.flatMap(iterationBlocks),
      ]),
    ]),
    ...run.otherFailures.flatMap((task) => taskBlocks('Also failed', task)),
    ...run.failedIterations.flatMap(iterationBlocks),
    ...run.messages.filter((message) => !said.has(message)).map(codeBlock),
    ...(skipped.length === 0 ? [] : [skipped.join('\n')]),
  ];
}

function iterationBlocks(iteration: IterationFacts): readonly string[] {
  const { input } = iteration;
  return taskBlocks(`Iteration ${input === undefined ? '' : code(input)}`.trim(), iteration);
}

function taskBlocks(label: string, task: TaskFacts): readonly string[] {
  const { taskKey, runId, page, attempt } = task;
  const termination = shownTermination(task);
  const parts = [
    code(taskKey ?? '(no key)'),
    code(shownStanding(task)),
    attempt === undefined ? '' : `attempt ${attempt}`,
    termination === '' ? '' : code(termination),
    runId === undefined ? '' : `task run ${code(runId)}`,
    page === undefined ? '' : link('page', page),
  ];
  const text = parts.filter((part) => part !== '').join(', ');
  return [`**${label}:** ${text}`, ...task.messages.map(codeBlock)];
}
