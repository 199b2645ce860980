import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { pluralize } from '../../report/words/pluralize';
import { ExitCode } from '../exit-code';
import type { Finding } from '../tasks/find-problems';
import { describeProblem, type InputProblem } from '../input/input-problem';

const SOUND: Finding = { isRead: true, problems: [] };

/**
 * Prints every problem of the input as `file: path: message`. A value that a lenient read sets aside is printed as a
 * note and is no problem.
 */
export async function validate(files: readonly string[], context: CommandContext): Promise<void> {
  const { out, outPalette } = context;
  const counts = { runs: 0, problems: 0, notes: 0 };
  for (const file of files) {
    for await (const finding of context.mapEntries(file, 'findProblems')) {
      if (out.isClosed) return;
      const { isRead, problems } = finding ?? SOUND;
      if (isRead) {
        counts.runs += 1;
        counts.notes += problems.length;
      } else {
        counts.problems += problems.length;
        context.noteProblem();
      }
      const kind = isRead ? outPalette.warning('note: ') : '';
      for (const problem of problems) await out.line(describe(problem, kind));
    }
  }
  await summarize(files.length, counts, context);
}

function describe(problem: InputProblem, kind: string): string {
  const { message, ...where } = problem;
  return printable(describeProblem({ ...where, message: '' })) + `: ${kind}${printable(message)}`;
}

/** Prints the counts: on standard output if all is fine, else on standard error, so that the output has only problems. */
async function summarize(
  fileCount: number,
  counts: { runs: number; problems: number; notes: number },
  context: CommandContext,
): Promise<void> {
  if (context.out.isClosed) return;
  const { runs, problems, notes } = counts;
  const aside = notes > 0 ? `, ${pluralize(notes, 'value')} set aside` : '';
  const sound = `${pluralize(runs, 'run')} in ${pluralize(fileCount, 'input')}`;
  if (problems > 0) {
    const text = `${pluralize(problems, 'problem')}; ${pluralize(runs, 'sound run')}${aside}`;
    await context.err.line(context.errPalette.bad(text));
  } else if (context.exitCode === ExitCode.Fine) {
    await context.out.line(context.outPalette.good(`${sound}: no problems${aside}`));
  }
}
