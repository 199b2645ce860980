import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelIssue } from '../../errors/model-issue';
import { Run } from '../../models/run/run';
import type { CommandIo } from '../command-io';
import { cutRuns, type RunPart } from './cut-runs';
import { decodeText } from './decode-text';
import { describeIssue } from './describe-issue';
import type { InputProblem } from './input-problem';
import { nameOfInput, readBytes } from './read-bytes';
import { splitDocuments } from './split-documents';

/** What stands where a run should be: the run, what is wrong, or both after a lenient read. */
export interface RunEntry {
  readonly run?: Run;
  /** Why there is no run; where there is one, what was set aside. */
  readonly problems: readonly InputProblem[];
}

const MOST_ISSUES = 10_000;

/**
 * Reads the runs of a file, or of standard input for `-`, one after the other. What cannot be read is an
 * entry too, so that the runs around it are not lost.
 * @throws CommandError where the file itself cannot be read.
 */
export async function* readRunEntries(
  file: string,
  stdin: CommandIo['stdin'],
  isLenient: boolean,
): AsyncGenerator<RunEntry> {
  const name = nameOfInput(file);
  const text = decodeText(await readBytes(file, stdin));
  if (text === undefined) {
    yield failed({ place: name, path: '', message: 'is not text in UTF-8' });
    return;
  }
  for (const { line, value, fault } of splitDocuments(text)) {
    if (fault) {
      const place = `${name}:${line ?? fault.line}:${fault.column}`;
      yield failed({ place, path: '', message: `not JSON: ${fault.reason}` });
      continue;
    }
    const place = line === undefined ? name : `${name}:${line}`;
    for (const part of cutRuns(value)) {
      if ('problem' in part) yield failed({ place, path: part.path, message: part.problem });
      else yield readRun(part, place, isLenient);
    }
  }
}

function failed(problem: InputProblem): RunEntry {
  return { problems: [problem] };
}

function readRun({ path, value }: RunPart, place: string, isLenient: boolean): RunEntry {
  const locate = (issue: ModelIssue): InputProblem => ({
    place,
    path: joinPaths(path, issue.path),
    message: describeIssue(issue, isLenient),
  });
  try {
    const mode = isLenient ? 'lenient' : 'strict';
    const run = Run.fromDict(value as object, { mode, maxIssues: MOST_ISSUES });
    return { run, problems: run.readIssues.map(locate) };
  } catch (error) {
    if (!(error instanceof ModelValidationError)) throw error;
    const hidden = error.issueCount - error.issues.length;
    const more = { place, path, message: `and ${hidden} more problems` };
    return { problems: [...error.issues.map(locate), ...(hidden > 0 ? [more] : [])] };
  }
}

function joinPaths(outer: string, inner: string): string {
  const isJoined = outer === '' || inner === '' || inner.startsWith('[');
  return isJoined ? outer + inner : `${outer}.${inner}`;
}
