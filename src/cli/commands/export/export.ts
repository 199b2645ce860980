import { existsSync } from 'node:fs';
import { pluralize } from '../../../report/words/pluralize';
import { printable } from '../../../report/text/printable';
import type { CommandContext } from '../../command-context';
import { CommandError } from '../../command-error';
import { STANDARD_INPUT } from '../../input/input';
import { tellProblems } from '../read-all';
import { cannotWrite } from './cannot-write';
import type { ExportCommandOptions } from './export-options';
import { openOutput, type OpenedOutput } from './open-output';

/** A thread makes a row group of Parquet out of so many bytes; small ones are slow to read. */
const BYTES_FOR_GROUP = 2 ** 23;

/** What was read. */
interface Counts {
  rows: number;
  runs: number;
  /** Documents and runs that cannot be read. */
  refused: number;
  /** Values that were set aside, and the runs that have them. */
  aside: number;
  runsAside: number;
}

/**
 * Writes the rows of the runs of the inputs, run by run; problems go to standard error. If something cannot be read, an older file
 * stays as it was.
 */
export async function exportRows(
  files: readonly string[],
  context: CommandContext,
  options: ExportCommandOptions,
): Promise<void> {
  const opened = await openOutput(files, context, options);
  const { output } = opened;
  const counts: Counts = { rows: 0, runs: 0, refused: 0, aside: 0, runsAside: 0 };
  try {
    await addAll(files, context, options, opened, counts);
    if (!output.isStream && context.complaints > 0) {
      throw new CommandError(`${options.out} is left as it was, for not all inputs were read`);
    }
    if (!output.isStream && isToStay(options, counts)) {
      await output.abort();
      // The exit code is that of the problems.
      await context.tell(whyNot(options.out as string, counts));
      return;
    }
    await output.finish();
  } catch (error) {
    await output.abort();
    throw cannotWrite(options.out, error);
  }
  // --strict has told them one by one.
  if (counts.aside > 0 && options.strict !== true) await tellAside(counts, context);
  if (output.isStream) return;
  const { rows, runs } = counts;
  // The name of a folder need not say it.
  const form = options.partitionBy ? `, as ${opened.format}` : '';
  const lacks = counts.refused === 0 ? '' : `; ${unread(counts)}`;
  const text = `${options.out}: ${pluralize(rows, 'row')} of ${pluralize(runs, 'run')}${form}${lacks}`;
  await context.out.line(context.outPalette.good(printable(text)));
}

async function tellAside({ aside, runsAside }: Counts, context: CommandContext): Promise<void> {
  const what = `${pluralize(aside, 'value')} of ${pluralize(runsAside, 'run')}`;
  const text = `${what} that this version does not know or expect ${aside === 1 ? 'is' : 'are'} null in the rows, or text as the document has it; --strict lists them`;
  await context.err.line(context.errPalette.warning(text));
}

/** What is whole does not give way to a part, which would look like all. */
function isToStay(
  { out = '', keepGoing }: ExportCommandOptions,
  { refused, runs }: Counts,
): boolean {
  return refused > 0 && keepGoing !== true && (runs === 0 || existsSync(out));
}

function unread({ refused }: Counts): string {
  return `${pluralize(refused, 'part')} of the input cannot be read`;
}

function whyNot(path: string, counts: Counts): string {
  const { runs } = counts;
  const what = existsSync(path) ? `${path} is left as it was` : `${path} is not written`;
  const others = runs === 0 ? 'and no run was found' : `and ${pluralize(runs, 'run')} can`;
  const advice = runs === 0 ? '' : '; --keep-going replaces it by what can be read';
  return `${what}: ${unread(counts)}, ${others}${advice}`;
}

async function addAll(
  files: readonly string[],
  context: CommandContext,
  options: ExportCommandOptions,
  { output, format: written }: OpenedOutput,
  counts: Counts,
): Promise<void> {
  const { table, now, strict = false, partitionBy } = options;
  // Which file a row of a partition goes to is known here alone.
  const format = partitionBy ? ('values' as const) : written;
  const chunkSize = format === 'parquet' ? BYTES_FOR_GROUP : undefined;
  for (const file of files) {
    // An engine pipes partitions, of which some are empty.
    const mayBeBlank = file === STANDARD_INPUT;
    const task = { table, format, now, isStrict: strict, mayBeBlank };
    for await (const { piece, problems, isRefused, ...more } of context.mapEntries(
      file,
      'encodeRows',
      true,
      task,
      chunkSize,
    )) {
      if (output.isClosed) return;
      counts.rows += more.rows;
      counts.runs += more.runs;
      counts.aside += more.aside;
      counts.runsAside += more.runsAside;
      if (isRefused) counts.refused += 1;
      if (problems) await tellProblems(problems, context);
      if (piece !== undefined) await output.add(piece);
    }
  }
}
