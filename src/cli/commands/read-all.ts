import { PackedRuns } from '../../report/runs/packed-runs';
import { printable } from '../../report/text/printable';
import type { CommandContext } from '../command-context';
import { describeProblem, type InputProblem } from '../input/input-problem';

/** All runs of the inputs, and what was met on the way. */
export interface Reading {
  readonly runs: PackedRuns;
  /** How many problems kept something from being read. */
  readonly problems: number;
  /** How many values were set aside. */
  readonly setAside: number;
}

/**
 * Reads all runs of the inputs; problems go to standard error.
 * @param isStrict - whether a value that was set aside is a problem too; its run is read all the same.
 */
export async function readAll(
  files: readonly string[],
  context: CommandContext,
  isStrict: boolean,
): Promise<Reading> {
  const reading = { runs: new PackedRuns(), problems: 0, setAside: 0 };
  for (const name of files) {
    for await (const { packed, problems } of context.mapEntries(name, 'packEntries', true)) {
      if (!packed || (isStrict && problems.length > 0)) {
        reading.problems += problems.length;
        await tellProblems(problems, context);
      } else {
        reading.setAside += problems.length;
      }
      if (packed) reading.runs.add(packed);
    }
  }
  return reading;
}

/** Prints problems on standard error; they decide the exit code. */
export async function tellProblems(
  problems: readonly InputProblem[],
  context: CommandContext,
): Promise<void> {
  context.noteProblem();
  for (const problem of problems) await context.err.line(printable(describeProblem(problem)));
}
