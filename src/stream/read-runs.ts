import type { ReadOptions } from '../decode/options';
import type { Run } from '../models/run/run';
import { EncodingError } from './decode-bytes';
import { DocumentScanner, type Found } from './scan/document-scanner';
import { LineScanner, type LineFault } from './scan/line-scanner';
import { readFound, type RunReadResult } from './read-found';
import { textChunks, type RunSource } from './source';

/** How runs are read from a source. */
export interface ReadRunsOptions extends ReadOptions {
  /**
   * What becomes of a run that cannot be read: `throw` ends with its error, `yield` gives a result for every run, which
   * holds the run or the error, and goes on. Default: `throw`.
   */
  readonly errors?: 'throw' | 'yield';
  /**
   * True where every line of the source is a document of its own (NDJSON), and no document goes over several lines. A
   * line that is not JSON is then the error of that line alone. Without it NDJSON is read too, but a bracket that
   * is missing on one line takes the lines behind it along. Default: `false`.
   */
  readonly lines?: boolean;
}

/**
 * Reads runs one after the other, holding one of them and one chunk of text at a time. The source may hold a page of
 * runs/list, an array of runs or of pages, a single run, or several of these one after the other, such as NDJSON.
 * Whole numbers keep all of their digits, as in `Run.fromJson`. An empty source has no runs.
 * @param source - text, a path, a stream or chunks of text.
 * @param options - how to read; with `errors: 'yield'` results are given in place of runs.
 * @throws ModelParseError where the text is not JSON, with line and column in the whole source.
 * @throws ModelValidationError where a run breaks the model's rules; paths are those of the source: `runs[3].state`.
 * @throws ModelUsageError where the source is none of what can be read.
 */
export function readRuns(
  source: RunSource,
  options: ReadRunsOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult, void, undefined>;
/** Reads runs one after the other. */
export function readRuns(
  source: RunSource,
  options?: ReadRunsOptions & { readonly errors?: 'throw' },
): AsyncGenerator<Run, void, undefined>;
/**
 *
 */
export async function* readRuns(
  source: RunSource,
  { errors = 'throw', lines = false, ...options }: ReadRunsOptions = {},
): AsyncGenerator<Run | RunReadResult, void, undefined> {
  const scanner = lines ? new LineScanner() : new DocumentScanner();
  for await (const found of findRuns(source, scanner)) {
    const result = 'error' in found ? resultOf(found) : readFound(found, options);
    if (result === undefined) continue;
    if (errors === 'yield') yield result;
    else if (result.error) throw result.error;
    else yield result.run;
  }
}

async function* findRuns(
  source: RunSource,
  scanner: DocumentScanner | LineScanner,
): AsyncGenerator<Found | LineFault> {
  try {
    for await (const chunk of textChunks(source)) yield* scanner.write(chunk);
  } catch (error) {
    if (error instanceof EncodingError) scanner.refuseRest(error.message);
    throw error;
  }
  yield* scanner.end();
}

function resultOf({ error, document }: LineFault): RunReadResult {
  return { path: '', document, line: error.line, error };
}
