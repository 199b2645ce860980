import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { counted } from '../pluralize';
import { ExitCode } from '../exit-code';
import { describeProblem, type InputProblem } from '../input/input-problem';

/**
 * Prints every problem of the input as `file: path: message`. What a lenient read sets aside is printed as a
 * note and is no problem.
 */
export async function validate(files: readonly string[], context: CommandContext): Promise<void> {
  const { out, outPalette } = context;
  const counts = { runs: 0, problems: 0, notes: 0 };
  for (const file of files) {
    for await (const { run, problems } of context.entriesOf(file)) {
      if (out.isClosed) return;
      if (run) {
        counts.runs += 1;
        counts.notes += problems.length;
      } else {
        counts.problems += problems.length;
        context.noteProblem();
      }
      const kind = run ? outPalette.warning('note: ') : '';
      for (const problem of problems) await out.line(describe(problem, kind));
    }
  }
  await summarize(files.length, counts, context);
}

function describe(problem: InputProblem, kind: string): string {
  const { message, ...where } = problem;
  return printable(describeProblem({ ...where, message: '' })) + `: ${kind}${printable(message)}`;
}

/** On standard output where all is fine; else on standard error, so that the output holds problems alone. */
async function summarize(
  fileCount: number,
  counts: { runs: number; problems: number; notes: number },
  context: CommandContext,
): Promise<void> {
  if (context.out.isClosed) return;
  const { runs, problems, notes } = counts;
  const aside = notes > 0 ? `, ${counted(notes, 'value')} set aside` : '';
  const sound = `${counted(runs, 'run')} in ${counted(fileCount, 'input')}`;
  if (problems > 0) {
    const text = `${counted(problems, 'problem')}; ${counted(runs, 'sound run')}${aside}`;
    await context.err.line(context.errPalette.bad(text));
  } else if (context.exitCode === ExitCode.Fine) {
    await context.out.line(context.outPalette.good(`${sound}: no problems${aside}`));
  }
}
