import { storedReportFacts } from '../../report/facts/report-facts';
import { isSelected } from '../../report/facts/section';
import { PackedRuns } from '../../report/runs/packed-runs';
import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { describeProblem, type InputProblem } from '../input/input-problem';
import type { ReportCommandOptions } from './report-options';
import { writeReport } from './write-report';

/** What is counted while the runs are read. */
interface Reading {
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
  const reading: Reading = { problems: 0, setAside: 0 };
  const runs = await readAll(files, context, options.strict === true, reading);
  const machine = Date.now();
  const facts = storedReportFacts(
    runs.chains(),
    (documents) => ({
      inputs: files.length,
      problems: reading.problems + context.complaints,
      setAside: reading.setAside,
      olderSnapshots: runs.documentCount - documents,
    }),
    {
      now: options.now,
      machine,
      only: options.only,
      jobs: options.job,
      since: options.since?.(options.now ?? machine),
    },
  );
  const { failOn } = options;
  if (failOn && facts.chains.some(({ brief }) => isSelected(brief, failOn))) {
    context.noteFailedRun();
  }
  await writeReport(facts, context, { ...options, generatedAt: options.now ?? machine });
}

async function readAll(
  files: readonly string[],
  context: CommandContext,
  isStrict: boolean,
  reading: Reading,
): Promise<PackedRuns> {
  const runs = new PackedRuns();
  for (const name of files) {
    for await (const { run, problems, errors } of context.entriesOf(name, true)) {
      if (!run || (isStrict && problems.length > 0)) {
        reading.problems += problems.length;
        await tellProblems(problems, context);
      } else {
        reading.setAside += problems.length;
      }
      const notes = problems.map(({ path, message }) => `${path} ${message}`);
      if (run) runs.add(run, notes, errors);
    }
  }
  return runs;
}

async function tellProblems(
  problems: readonly InputProblem[],
  context: CommandContext,
): Promise<void> {
  context.noteProblem();
  for (const problem of problems) await context.err.line(printable(describeProblem(problem)));
}
