import { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { Run } from '../../models/run/run';
import type { Palette } from '../../report/text/palette';
import { printable } from '../../report/text/printable';
import { formatChain } from '../../report/report';
import type { CommandContext } from '../command-context';
import { pluralize } from '../pluralize';
import { ExitCode } from '../exit-code';
import { describeProblem } from '../input/input-problem';
import { nameOfInput } from '../input/read-chunks';
import type { RunEntry } from '../input/read-run-entries';

/** The input of a run, and what was noted while it was read. */
interface Origin {
  /** The index of its input. */
  readonly file: number;
  /** What a lenient read set aside. */
  readonly notes: readonly string[];
}

/**
 * Prints a block of text for each run with its retries; problems of the input go to standard error. All runs are read
 * before the first is printed, since a retry may be anywhere in them.
 */
export async function report(files: readonly string[], context: CommandContext): Promise<void> {
  const { out, outPalette: palette } = context;
  const origins = new Map<Run, Origin>();
  const chains = [...(await RetryChain.collect(runsOf(files, context, origins))).values()];
  const now = Date.now();
  let lastFile = -1;
  for (const [index, chain] of chains.entries()) {
    const gap = index === 0 ? '' : '\n';
    // Chains are in the order in which the first of their runs was met.
    const { documents } = chain;
    const file = documents.reduce(
      (least, run) => Math.min(least, origins.get(run)?.file ?? lastFile),
      Infinity,
    );
    const isHeaded = files.length > 1 && file !== lastFile;
    const title = isHeaded ? `${headingOf(files[file], palette)}\n\n` : '';
    lastFile = file;
    const notes = documents.flatMap((run) => origins.get(run)?.notes ?? []);
    await out.line(gap + title + formatChain(chain, { palette, notes, now }));
    if (out.isClosed) return;
  }
  await summarize(files.length, chains, origins.size, context);
}

function headingOf(file = '', palette: Palette): string {
  return palette.label(printable(nameOfInput(file)));
}

async function* runsOf(
  files: readonly string[],
  context: CommandContext,
  origins: Map<Run, Origin>,
): AsyncGenerator<Run> {
  for (const [file, name] of files.entries()) {
    for await (const entry of context.entriesOf(name)) {
      if (!entry.run) {
        await tellProblems(entry, context);
        continue;
      }
      const notes = entry.problems.map(({ path, message }) => `${path} ${message}`);
      origins.set(entry.run, { file, notes });
      yield entry.run;
    }
  }
}

async function tellProblems(entry: RunEntry, context: CommandContext): Promise<void> {
  context.noteProblem();
  for (const problem of entry.problems) await context.err.line(printable(describeProblem(problem)));
}

async function summarize(
  fileCount: number,
  chains: readonly RetryChain[],
  readCount: number,
  context: CommandContext,
): Promise<void> {
  if (readCount === 0 && context.exitCode !== ExitCode.Fine) return;
  const runCount = chains.reduce((count, { length }) => count + length, 0);
  const older = chains.reduce((rest, { documents }) => rest - documents.length, readCount);
  const leftOut =
    older > 0 ? `; ${pluralize(older, 'older snapshot')} of the same runs left out` : '';
  const gap = runCount > 0 ? '\n' : '';
  const inputs = `${pluralize(runCount, 'run')} in ${pluralize(fileCount, 'input')}`;
  await context.out.line(gap + inputs + leftOut);
}
