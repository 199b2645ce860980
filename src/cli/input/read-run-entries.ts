import { ModelParseError } from '../../errors/model-parse-error';
import { ModelValidationError } from '../../errors/model-validation-error';
import type { ModelError } from '../../errors/model-error';
import type { ModelIssue } from '../../errors/model-issue';
import type { Run } from '../../models/run/run';
import { joinPaths } from '../../decode';
import { detectNdjson } from '../../stream/detect-ndjson';
import type { RunReadResult } from '../../stream/read-found';
import { readResults } from '../../stream/read-results';
import { textParts } from '../../stream/source';
import type { TextPart } from '../../stream/text-part';
import { describeIssue } from './describe-issue';
import { describeUnlikeRun } from './describe-unlike-run';
import type { InputProblem } from './input-problem';
import { readRunOrOutput, type RunOrOutput } from './read-run-or-output';

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

/** How an input is read. */
export interface InputReading {
  /** How the input is named in problems. */
  readonly name: string;
  readonly isLenient: boolean;
}

/** How far an input has been read. It changes while the input is read. */
export interface InputState {
  /** True if each line is a document; undefined until the first lines have been read. */
  isNdjson?: boolean;
  /** How many documents and runs cannot be read. */
  refused: number;
}

const MOST_ISSUES = 10_000;
/** A text of nothing but faults ends soon, and does not fill a terminal. */
export const MOST_REFUSED = 30_000;
const TOO_MANY = `${MOST_REFUSED} documents or runs cannot be read; what follows is not read`;

/**
 * Reads the runs of an input one after the other. A run that cannot be read is an entry too, so that the runs
 * around it are not lost.
 */
export async function* readRunEntries(
  input: AsyncIterable<Uint8Array | string>,
  reading: InputReading,
  state: InputState = { refused: 0 },
): AsyncGenerator<RunEntry> {
  const { parts, isNdjson, isBlank } = await detectNdjson(textParts(input));
  state.isNdjson = isNdjson;
  const place = `${reading.name}:1:1`;
  if (isBlank) {
    yield { ...failed({ place, path: '', message: 'not JSON: the text is empty' }), isBlank };
  }
  yield* readEntries(parts, isNdjson, reading, state);
}

/**
 * Reads the runs of lines out of the middle of an input.
 * @param line - the number of the first one.
 */
export async function* readLineEntries(
  parts: AsyncIterable<TextPart>,
  line: number,
  reading: InputReading,
  state: InputState,
): AsyncGenerator<RunEntry> {
  yield* readEntries(parts, true, reading, state, line);
}

async function* readEntries(
  parts: AsyncIterable<TextPart>,
  isNdjson: boolean,
  { name, isLenient }: InputReading,
  state: InputState,
  line?: number,
): AsyncGenerator<RunEntry> {
  const options = { mode: isLenient ? 'lenient' : 'strict', maxIssues: MOST_ISSUES } as const;
  // Nobody sees the offset. It is not 0, for these are not the first characters.
  const start = line === undefined ? undefined : { line, column: 1, offset: line };
  try {
    for await (const result of readResults(parts, isNdjson, options, readRunOrOutput, start)) {
      const isOneOfSeveral = isNdjson || result.document > 0;
      const place = isOneOfSeveral ? `${name}:${result.line}` : name;
      if (result.run) yield { ...entryOf(result, place), errors: errorsIn(result) };
      else {
        yield refused(result, place);
        state.refused += 1;
      }
      if (state.refused < MOST_REFUSED) continue;
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
