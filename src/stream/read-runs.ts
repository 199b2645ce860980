import {
  assertReadOptions,
  READ_OPTION_NAMES,
  type ClosedReadOptions,
  type ReadOptions,
  type StrictReadOptions,
} from '../decode/options';
import { assertChoice, assertCount, assertFlag, assertOptions } from '../json/check-options';
import { ModelParseError } from '../errors/model-parse-error';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import { detectNdjson } from './detect-ndjson';
import { readResults } from './read-results';
import type { RunReadResult } from './read-found';
import { textParts, type RunSource } from './source';

/** How runs are read from a source. */
export interface ReadRunsOptions extends ReadOptions {
  /**
   * What happens if a run cannot be read: `throw` throws its error; `yield` gives a result for every run, which has the
   * run or the error, and goes on. Default: `throw`.
   */
  readonly errors?: 'throw' | 'yield';
  /**
   * With `errors: 'yield'`, how many errors are given; the next one is thrown, so that a long text with nothing but faults
   * ends soon. `Infinity` never throws one. Default: 30,000.
   */
  readonly maxErrors?: number;
  /**
   * True if each line of the source is one document (NDJSON), false if a document may span several lines. In
   * NDJSON a line that cannot be read is the error of that line alone. Default: detected from the first lines, of which at
   * most 16 MB are held.
   */
  readonly lines?: boolean;
}

/** Their cost, at most 30 µs each, is less than a second. */
const MOST_ERRORS = 30_000;
/** Longer strings are not taken for a path. */
const LONGEST_PATH = 4_096;
/** Text that starts like this may be JSON. */
const STARTS_JSON = /^[\s\uFEFF]*(?:[{["\d-]|true|false|null|$)/;

/**
 * Reads runs one after the other, and holds one of them and one chunk of text at a time. The source may hold a page of
 * runs/list, an array of runs or of pages, a single run, or several of these one after the other, such as NDJSON.
 * Integers keep all of their digits, as in `Run.fromJson`. An empty source has no runs.
 * @param source - text, bytes, a Node or web stream, or chunks of text or bytes. A string is always text; for a file call
 * `readRunsFile`.
 * @param options - how to read; with `errors: 'yield'` it gives results instead of runs.
 * @throws ModelParseError if the text is not JSON, with line and column in the whole source. With `errors: 'yield'` only
 * if the rest of the source cannot be told apart.
 * @throws ModelValidationError if a run breaks the model's rules; paths are those of the source: `runs[3].state`. With
 * `errors: 'yield'` only after `maxErrors` errors.
 * @throws ModelUsageError if the source is none of what can be read.
 * @example
 * ```ts
 * import { readRuns } from 'databricks-jobs';
 *
 * for await (const { run, error } of readRuns('{"run_id": 1}\n{"run_id": "2"}', { errors: 'yield' })) {
 *   console.log(run?.runId ?? error?.name);
 * }
 * ```
 * @see {@link readRunsFile}
 */
export function readRuns(
  source: RunSource,
  options: ReadRunsOptions & StrictReadOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult, void, undefined>;
/** Reads runs one after the other, and throws the first error. */
export function readRuns(
  source: RunSource,
  options?: ReadRunsOptions & StrictReadOptions & { readonly errors?: 'throw' },
): AsyncGenerator<Run, void, undefined>;
/** Reads runs leniently, and gives a result for each: any field of a run can be undefined, required ones too. */
export function readRuns(
  source: RunSource,
  options: ReadRunsOptions & ClosedReadOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult<Lenient<Run>>, void, undefined>;
/** Reads runs leniently, and throws the first error: any field of a run can be undefined, required ones too. */
export function readRuns(
  source: RunSource,
  options: (ReadRunsOptions & ClosedReadOptions & { readonly errors?: 'throw' }) | undefined,
): AsyncGenerator<Lenient<Run>, void, undefined>;
/** Reads runs with open enums, and gives a result for each: an enum field of a run can hold any text. */
export function readRuns(
  source: RunSource,
  options: ReadRunsOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult<Lenient<Run, 'open'>>, void, undefined>;
/** Reads runs with open enums, and throws the first error: an enum field of a run can hold any text. */
export function readRuns(
  source: RunSource,
  options: (ReadRunsOptions & { readonly errors?: 'throw' }) | undefined,
): AsyncGenerator<Lenient<Run, 'open'>, void, undefined>;
/** What the overloads above describe. */
export async function* readRuns(
  source: RunSource,
  given: ReadRunsOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { errors, lines, maxErrors, options } = checkedOptions(given);
  const text = textParts(source);
  const { parts, isNdjson } =
    lines === undefined ? await detectNdjson(text) : { parts: text, isNdjson: lines };
  const explain = mayBePath(source) ? explainPath : undefined;
  let errorCount = 0;
  try {
    for await (const result of readResults(parts, isNdjson, options)) {
      if (!result.run) errorCount += 1;
      if (result.run) yield errors === 'yield' ? result : result.run;
      else if (errors === 'throw' || errorCount > maxErrors) throw result.error;
      else yield explain ? { ...result, error: explain(result.error) } : result;
    }
  } catch (error) {
    throw explain ? explain(error) : error;
  }
}

function checkedOptions(given: ReadRunsOptions): {
  readonly errors: 'throw' | 'yield';
  readonly lines: boolean | undefined;
  readonly maxErrors: number;
  readonly options: ReadOptions;
} {
  const names = ['errors', 'lines', 'maxErrors', ...READ_OPTION_NAMES];
  assertOptions('option of readRuns', given, names);
  // What all objects inherit is not an option.
  const own = Object.assign(Object.create(null), given) as ReadRunsOptions;
  const { errors = 'throw', lines, maxErrors = MOST_ERRORS, ...options } = own;
  assertChoice('errors', ['throw', 'yield'], errors);
  assertFlag('lines', lines);
  assertCount('maxErrors', maxErrors);
  assertReadOptions(options);
  return { errors, lines, maxErrors, options };
}

/** True for a string that may have been meant as a path or a URL, and is not JSON. */
function mayBePath(source: RunSource): boolean {
  if (typeof source !== 'string' || source.length > LONGEST_PATH) return false;
  return !STARTS_JSON.test(source) && !/[\r\n<>{}]/.test(source);
}

function explainPath<E>(error: E): E | ModelParseError {
  if (!(error instanceof ModelParseError)) return error;
  const reason = `${error.reason}; a string is read as text: to open a file call readRunsFile`;
  return new ModelParseError(reason, error);
}
