import { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { Run } from '../../models/run/run';
import { reportFactsOf, type ReportFacts } from '../../report/facts/report-facts';
import { isSelected } from '../../report/facts/section';
import { reportJson } from '../../report/json/report-json';
import { reportMarkdown } from '../../report/markdown/report-markdown';
import { reportText } from '../../report/terminal/report-text';
import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { describeProblem, type InputProblem } from '../input/input-problem';
import type { ReportCommandOptions } from './report-options';

/** What is counted while the runs are read. */
interface Reading {
  /** What was set aside of each document. */
  readonly notes: Map<Run, readonly string[]>;
  problems: number;
  setAside: number;
}

/**
 * Reports on the runs of the inputs; problems of the input go to standard error. All runs are read before the first is
 * printed, since a retry may be anywhere in them, and the summary comes first.
 */
export async function report(
  files: readonly string[],
  context: CommandContext,
  options: ReportCommandOptions = {},
): Promise<void> {
  const reading: Reading = { notes: new Map(), problems: 0, setAside: 0 };
  const runs = runsOf(files, context, options.strict === true, reading);
  const chains = [...(await RetryChain.collect(runs)).values()];
  const machine = Date.now();
  const { notes, problems, setAside } = reading;
  const documents = chains.reduce((count, chain) => count + chain.documents.length, 0);
  const facts = reportFactsOf(
    chains,
    {
      inputs: files.length,
      problems: problems + context.complaints,
      setAside,
      olderSnapshots: notes.size - documents,
    },
    {
      now: options.now,
      machine,
      notesOf: (run) => notes.get(run) ?? [],
      only: options.only,
      jobs: options.job,
      since: options.since?.(options.now ?? machine),
    },
  );
  const { failOn } = options;
  if (failOn && facts.chains.some((chain) => isSelected(chain, failOn))) {
    context.noteFailedRun();
  }
  await print(facts, context, options, machine);
}

async function print(
  facts: ReportFacts,
  context: CommandContext,
  { format, all, timezone: timeZone, now }: ReportCommandOptions,
  machine: number,
): Promise<void> {
  const { out } = context;
  if (format === 'json') return out.line(reportJson(facts, now ?? machine));
  // Nothing was read: a summary would say that nothing failed.
  if (facts.summary.runs + facts.summary.leftOut === 0 && facts.summary.problems > 0) return;
  if (format === 'markdown') return out.line(reportMarkdown(facts, { timeZone, all }));
  const layout = { width: context.width, palette: context.outPalette, timeZone, all };
  for (const part of reportText(facts, layout)) {
    if (out.isClosed) return;
    await out.line(part);
  }
}

async function* runsOf(
  files: readonly string[],
  context: CommandContext,
  isStrict: boolean,
  reading: Reading,
): AsyncGenerator<Run> {
  for (const name of files) {
    for await (const { run, problems } of context.entriesOf(name, true)) {
      if (!run || (isStrict && problems.length > 0)) {
        reading.problems += problems.length;
        await tellProblems(problems, context);
      } else {
        reading.setAside += problems.length;
      }
      if (!run) continue;
      reading.notes.set(
        run,
        problems.map(({ path, message }) => `${path} ${message}`),
      );
      yield run;
    }
  }
}

async function tellProblems(
  problems: readonly InputProblem[],
  context: CommandContext,
): Promise<void> {
  context.noteProblem();
  for (const problem of problems) await context.err.line(printable(describeProblem(problem)));
}
