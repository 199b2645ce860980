import { printable } from '../output/printable';
import { formatRun } from '../output/report';
import type { CommandContext } from './command-context';
import { counted } from './counted';
import { ExitCode } from './exit-code';
import { describeProblem } from './input/input-problem';
import { nameOfInput } from './input/read-bytes';
import type { RunEntry } from './input/read-run-entries';

/** Prints a block of text for each run; what is wrong with the input goes to standard error. */
export async function report(files: readonly string[], context: CommandContext): Promise<void> {
  let runCount = 0;
  for (const file of files) {
    const heading = files.length > 1 ? nameOfInput(file) : '';
    const found = await reportFile(file, heading, runCount === 0, context);
    runCount += found;
    if (context.out.isClosed) return;
  }
  if (runCount === 0 && context.exitCode !== ExitCode.Fine) return;
  const gap = runCount > 0 ? '\n' : '';
  await context.out.line(`${gap}${counted(runCount, 'run')} in ${counted(files.length, 'input')}`);
}

/** The number of runs in the file. */
async function reportFile(
  file: string,
  heading: string,
  isFirst: boolean,
  context: CommandContext,
): Promise<number> {
  let runCount = 0;
  for await (const entry of context.entriesOf(file)) {
    if (context.out.isClosed) return runCount;
    const { run } = entry;
    if (!run) {
      await tellProblems(entry, context);
      continue;
    }
    const gap = isFirst && runCount === 0 ? '' : '\n';
    const title =
      heading !== '' && runCount === 0 ? `${context.outPalette.label(printable(heading))}\n\n` : '';
    const notes = entry.problems.map(({ path, message }) => `${path} ${message}`);
    await context.out.line(gap + title + formatRun(run, { palette: context.outPalette, notes }));
    runCount += 1;
  }
  return runCount;
}

async function tellProblems(entry: RunEntry, context: CommandContext): Promise<void> {
  context.noteProblem();
  for (const problem of entry.problems) await context.err.line(printable(describeProblem(problem)));
}
