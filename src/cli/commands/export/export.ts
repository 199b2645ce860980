import { valuesOf } from '../../../rows/values-of';
import { pluralize } from '../../../report/words/pluralize';
import { printable } from '../../../report/text/printable';
import type { Run } from '../../../models/run/run';
import { statedId } from '../../../domain/values/id';
import type { CommandContext } from '../../command-context';
import { CommandError } from '../../command-error';
import { STANDARD_INPUT } from '../../input/read-chunks';
import type { RunEntry } from '../../input/read-run-entries';
import { tellProblems } from '../read-all';
import type { ExportCommandOptions } from './export-options';
import { cannotWrite, openOutput } from './open-output';
import type { TableOutput } from './table-output';

/**
 * Writes the rows of the runs of the inputs, run by run; problems go to standard error. If an input cannot be read, what is at the
 * path stays as it was.
 */
export async function exportRows(
  files: readonly string[],
  context: CommandContext,
  options: ExportCommandOptions,
): Promise<void> {
  const output = await openOutput(options.table, options, context.out);
  const counts = { rows: 0, runs: 0 };
  try {
    await addAll(files, context, options, output, counts);
    if (options.out !== undefined && context.complaints > 0) {
      throw new CommandError(`${options.out} is left as it was, for not all inputs were read`);
    }
    await output.finish();
  } catch (error) {
    output.abort();
    throw cannotWrite(options.out, error);
  }
  if (options.out === undefined) return;
  const { rows, runs } = counts;
  const text = `${options.out}: ${pluralize(rows, 'row')} of ${pluralize(runs, 'run')}`;
  await context.out.line(context.outPalette.good(printable(text)));
}

async function addAll(
  files: readonly string[],
  context: CommandContext,
  { table, now, strict }: ExportCommandOptions,
  output: TableOutput,
  counts: { rows: number; runs: number },
): Promise<void> {
  for (const file of files) {
    for await (const entry of context.entriesOf(file, true)) {
      if (context.out.isClosed) return;
      const { run, problems, isBlank } = entry;
      // An engine pipes partitions, of which some are empty.
      if (isBlank && file === STANDARD_INPUT) continue;
      const isProblem = !run || (strict === true && problems.length > 0);
      if (isProblem) await tellProblems(problems, context);
      if (!run) continue;
      counts.runs += 1;
      for (const values of valuesOf(withErrors(run, entry), table, now)) {
        const waits = output.add(values);
        // A promise for each row would take longer than the row.
        if (waits) await waits;
        counts.rows += 1;
      }
    }
  }
}

/** The run with what its output says of its failure, if it was found in an output. */
function withErrors(run: Run, { errors = [] }: RunEntry): Run {
  const id = statedId(run, 'runId');
  const [error, errorTrace] = errors;
  if (error === undefined || id === undefined) return run;
  return run.withOutputs([[BigInt(id), { error, errorTrace }]]);
}
