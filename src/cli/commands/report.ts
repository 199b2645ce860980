import { storedReportFacts } from '../../report/facts/report-facts';
import { isSelected } from '../../report/facts/section';
import type { CommandContext } from '../command-context';
import { readAll } from './read-all';
import type { ReportCommandOptions } from './report-options';
import { writeReport } from './write-report';

/**
 * Reports on the runs of the inputs; problems of the input go to standard error. All runs are read before the first is
 * printed, since a retry may be anywhere in them, and the summary comes first.
 */
export async function report(
  files: readonly string[],
  context: CommandContext,
  options: ReportCommandOptions = {},
): Promise<void> {
  const { runs, ...reading } = await readAll(files, context, options.strict === true);
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
