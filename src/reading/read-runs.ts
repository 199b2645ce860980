import type { ReadOptions } from '../codec';
import type { Run } from '../models/run/run';
import { DocumentScanner, type Found } from './document-scanner';
import { readFound, type RunReadResult } from './read-found';
import { isEncodingError, textChunks, type RunSource } from './run-source';

/** How runs are read from a source. */
export interface ReadRunsOptions extends ReadOptions {
  /**
   * What becomes of a run that cannot be read: `throw` ends with its error, `yield` gives a result for every run, which
   * holds the run or the error, and goes on. Default: `throw`.
   */
  readonly errors?: 'throw' | 'yield';
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
  { errors = 'throw', ...options }: ReadRunsOptions = {},
): AsyncGenerator<Run | RunReadResult, void, undefined> {
  for await (const found of findRuns(source)) {
    const result = readFound(found, options);
    if (result === undefined) continue;
    if (errors === 'yield') yield result;
    else if (result.error) throw result.error;
    else yield result.run;
  }
}

async function* findRuns(source: RunSource): AsyncGenerator<Found> {
  const scanner = new DocumentScanner();
  try {
    for await (const chunk of textChunks(source)) yield* scanner.write(chunk);
  } catch (error) {
    if (isEncodingError(error)) scanner.refuseRest('the bytes that follow are not UTF-8');
    throw error;
  }
  yield* scanner.end();
}
