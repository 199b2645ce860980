import type { HistoryEntry } from '../../domain/history/history-entry';
import { RunHistory } from '../../domain/history/run-history';
import { isChosen, type Choice } from '../../report/facts/choice';
import { stateFactsOf } from '../../report/facts/state-facts';
import { statedText } from '../../report/facts/stated-text';
import { byNeed, jobFactsOf, type JobFacts } from '../../report/jobs/job-facts';
import { summaryCsv } from '../../report/jobs/summary-csv';
import type { SummaryFacts } from '../../report/jobs/summary-facts';
import { summaryJson } from '../../report/jobs/summary-json';
import { summaryText } from '../../report/jobs/summary-text';
import type { PackedRuns } from '../../report/runs/packed-runs';
import type { CommandContext } from '../command-context';
import { readAll } from './read-all';
import type { SummaryCommandOptions } from './summary-options';

/** Says of each job how its runs went; problems of the input go to standard error. */
export async function summary(
  files: readonly string[],
  context: CommandContext,
  options: SummaryCommandOptions = {},
): Promise<void> {
  const { runs, problems, setAside } = await readAll(files, context, options.strict === true);
  const now = options.now ?? Date.now();
  const choice = { jobs: options.job, since: options.since?.(now) };
  const { jobs, leftOut } = jobsOf(runs, choice, now);
  const input = { inputs: files.length, problems: problems + context.complaints, setAside };
  const facts: SummaryFacts = { input, jobs, leftOut };
  await context.out.line(textOf(facts, context, { ...options, now }));
}

function textOf(
  facts: SummaryFacts,
  { width, outPalette: palette }: CommandContext,
  { format, now, timezone: timeZone }: SummaryCommandOptions & { readonly now: number },
): string {
  if (format === 'json') return summaryJson(facts, now);
  if (format === 'csv') return summaryCsv(facts);
  return summaryText(facts, { width, palette, timeZone });
}

/** Takes one job after the other, so that the runs of one are held at a time. */
function jobsOf(
  runs: PackedRuns,
  choice: Choice,
  now: number,
): { readonly jobs: readonly JobFacts[]; readonly leftOut: number } {
  const jobs: JobFacts[] = [];
  let leftOut = 0;
  for (const documents of runs.documentsByJob()) {
    for (const history of RunHistory.group(documents).values()) {
      const chosen = history.entries.filter((entry) => isChosen(headOf(entry), choice));
      leftOut += history.entries.length - chosen.length;
      if (chosen.length === 0) continue;
      const taken = chosen.length === history.entries.length ? history : historyOf(chosen);
      jobs.push(jobFactsOf(taken.at(now)));
    }
  }
  return { jobs: jobs.sort(byNeed), leftOut };
}

function historyOf(entries: readonly HistoryEntry[]): RunHistory {
  const histories = RunHistory.group(entries.flatMap(({ chain }) => chain.documents));
  return [...histories.values()][0] as RunHistory;
}

function headOf({ run, chain }: HistoryEntry) {
  return {
    startedAt: run.startedAt?.getTime(),
    endedAt: run.endedAt?.getTime(),
    standing: stateFactsOf(run).standing,
    jobId: statedText(run, 'jobId'),
    name: statedText(run, 'runName'),
    attemptIds: chain.attempts.map((attempt) => statedText(attempt, 'runId')),
  };
}
