import { ModelParseError } from '../../errors/model-parse-error';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelError } from '../../errors/model-error';
import type { ModelIssue } from '../../errors/model-issue';
import type { Run } from '../../models/run/run';
import { joinPaths } from '../../decode';
import type { RunReadResult } from '../../stream/read-found';
import { readResults } from '../../stream/read-results';
import { textParts } from '../../stream/source';
import { describeIssue } from './describe-issue';
import { describeUnlikeRun } from './describe-unlike-run';
import type { InputProblem } from './input-problem';
import { readRunOrOutput, type RunOrOutput } from './read-run-or-output';
import { detectNdjson } from '../../stream/detect-ndjson';

/** A run, or what is wrong with it; after a lenient read both. */
export interface RunEntry {
  readonly run?: Run;
  /** What the output in which the run was found says of its failure. */
  readonly errors?: readonly string[];
  /** Why there is no run; if there is one, what was set aside. */
  readonly problems: readonly InputProblem[];
  /** True if the whole input is empty. */
  readonly isBlank?: boolean;
}

const MOST_ISSUES = 10_000;
/** A text of nothing but faults ends soon, and does not fill a terminal. */
const MOST_REFUSED = 30_000;
const TOO_MANY = `${MOST_REFUSED} documents or runs cannot be read; what follows is not read`;

/**
 * Reads the runs of an input one after the other. A run that cannot be read is an entry too, so that the runs
 * around it are not lost.
 * @param name - how the input is named in problems.
 */
export async function* readRunEntries(
  name: string,
  input: AsyncIterable<Uint8Array | string>,
  isLenient: boolean,
): AsyncGenerator<RunEntry> {
  const { parts, isNdjson, isBlank } = await detectNdjson(textParts(input));
  if (isBlank) {
    const problem = { place: `${name}:1:1`, path: '', message: 'not JSON: the text is empty' };
    yield { ...failed(problem), isBlank };
  }
  const mode = isLenient ? 'lenient' : 'strict';
  const options = { mode, maxIssues: MOST_ISSUES } as const;
  let refusedCount = 0;
  try {
    for await (const result of readResults(parts, isNdjson, options, readRunOrOutput)) {
      const isOneOfSeveral = isNdjson || result.document > 0;
      const place = isOneOfSeveral ? `${name}:${result.line}` : name;
      if (result.run) yield { ...entryOf(result, place), errors: errorsIn(result) };
      else {
        yield refused(result, place);
        refusedCount += 1;
      }
      if (refusedCount < MOST_REFUSED) continue;
      yield failed({ place, path: '', message: TOO_MANY });
      return;
    }
  } catch (error) {
    // The rest of the input cannot be told apart.
    if (!(error instanceof ModelParseError)) throw error;
    yield refused({ error, path: '' }, name);
  }

  function refused({ error, path }: Pick<Refusal, 'error' | 'path'>, place: string): RunEntry {
    if (error instanceof ModelParseError) return failed(syntaxProblem(error, name));
    if (!(error instanceof ModelValidationError)) throw error;
    const problems = error.issues.map((issue) => ({
      place,
      path: issue.path,
      message: describeWhole(issue) ?? describeIssue(issue, isLenient),
    }));
    const hidden = error.issueCount - problems.length;
    const more = { place, path, message: `and ${hidden} more problems` };
    return { problems: hidden > 0 ? [...problems, more] : problems };
  }
}

function errorsIn(result: RunOrOutput): readonly string[] {
  return result.errors ?? [];
}

type Refusal = Extract<RunReadResult, { readonly error: ModelError }>;

function failed(problem: InputProblem): RunEntry {
  return { problems: [problem] };
}

function entryOf(
  { run, path }: Extract<RunReadResult, { readonly run: Run }>,
  place: string,
): RunEntry {
  const fault = describeUnlikeRun(run);
  if (fault !== undefined) return failed({ place, path, message: fault });
  const problems = run.readIssues.map((issue) => ({
    place,
    path: joinPaths(path, issue.path),
    message: describeIssue(issue, true),
  }));
  return { run, problems };
}

function syntaxProblem({ line, column, reason }: ModelParseError, name: string): InputProblem {
  return { place: `${name}:${line}:${column}`, path: '', message: `not JSON: ${reason}` };
}

/** A document that is no object may have been meant as any of the three. */
function describeWhole({ path, code, received }: ModelIssue): string | undefined {
  if (path !== '' || code !== 'type' || received === undefined) return undefined;
  return `must be a run, a page of runs or an array of runs, but is ${received}`;
}
