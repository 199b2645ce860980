import type { ChainBrief } from '../facts/chain-brief';
import type { ReportFacts, Summary } from '../facts/report-facts';
import type { Section } from '../facts/section';
import type { Paint } from '../text/palette';
import { printable } from '../text/printable';
import { shownDuration } from '../words/durations';
import { pluralize } from '../words/pluralize';
import { shownTaskKey } from '../words/task-key';
import type { Layout } from './layout';
import { row } from './rows';

/** What happened to all of the runs: how many failed and which, how many are active, and the time lost. */
export function summaryLines(
  { summary, sections }: ReportFacts,
  layout: Layout,
): readonly string[] {
  const { palette } = layout;
  const { counts, problems, setAside, olderSnapshots, leftOut } = summary;
  const chainsOf = (wanted: Section): readonly ChainBrief[] =>
    (sections.find(({ section }) => section === wanted)?.chains ?? []).map(({ brief }) => brief);
  const named = (label: string, section: Section, paint: Paint): readonly string[] =>
    counts[section] === 0
      ? []
      : [String(counts[section]), ...namesOf(chainsOf(section))].flatMap((text, index) =>
          row(index === 0 ? label : '', text, layout, paint),
        );
  return [
    ...row('Runs', runsOf(summary), layout, palette.title),
    ...(counts.failed === 0 ? row('Failed', 'none', layout, palette.good) : []),
    ...named('Failed', 'failed', palette.bad),
    ...named('Unknown', 'unknown', palette.warning),
    ...named('Partial', 'partial', palette.warning),
    ...row('Active', counts.active === 0 ? 'none' : String(counts.active), layout, palette.active),
    ...named('Canceled', 'canceled', palette.warning),
    ...row('Skipped', counts.skipped === 0 ? '' : String(counts.skipped), layout, palette.warning),
    ...row('Succeeded', succeededOf(summary), layout, palette.good),
    ...row('Time lost', timeLostOf(summary), layout),
    ...row('Problems', problems === 0 ? '' : problemsOf(problems), layout, palette.bad),
    ...row('Set aside', setAside === 0 ? '' : setAsideOf(setAside), layout, palette.warning),
    ...row('Snapshots', olderSnapshots === 0 ? '' : snapshotsOf(olderSnapshots), layout),
    ...row('Left out', leftOut === 0 ? '' : `${pluralize(leftOut, 'run')}, as you asked`, layout),
  ];
}

function runsOf({ runs, retries, inputs }: Summary): string {
  const more =
    retries === 0 ? '' : `, and ${retries} earlier ${retries === 1 ? 'attempt' : 'attempts'}`;
  return `${runs}${more}, in ${pluralize(inputs, 'input')}`;
}

/** Each name once, with the tasks that failed; a run without a name has its id. */
function namesOf(chains: readonly ChainBrief[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name, runId, failedTasks } of chains) {
    const hasName = name !== undefined && name !== 'Untitled';
    const who = hasName ? printable(name) : `Untitled, run ${printable(runId ?? '(no run_id)')}`;
    const tasks = failedTasks.map(shownTaskKey);
    const text = tasks.length === 0 ? who : `${who}: ${tasks.join(', ')}`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count} runs)` : text));
}

function succeededOf({ counts, succeededAfterRetry }: Summary): string {
  if (counts.succeeded === 0) return 'none';
  return `${counts.succeeded}${succeededAfterRetry === 0 ? '' : `, ${succeededAfterRetry} of them after a retry`}`;
}

function timeLostOf({ timeLost, lostAttempts }: Summary): string {
  if (lostAttempts === 0) return 'none';
  const attempts = `in ${pluralize(lostAttempts, 'attempt')} without success`;
  if (timeLost === undefined) return `not known, ${attempts}`;
  return `${shownDuration(timeLost)} ${attempts}`;
}

function problemsOf(problems: number): string {
  return `${pluralize(problems, 'problem')} in the input, see standard error`;
}

function setAsideOf(setAside: number): string {
  return `${pluralize(setAside, 'value')} that this version does not know or expect; databricks-runs validate lists them`;
}

function snapshotsOf(count: number): string {
  return `${pluralize(count, 'older snapshot')} of the same runs left out`;
}
