import type { createReadStream } from 'node:fs';
import type { ClosedReadOptions, StrictReadOptions } from '../decode/options';
import { ModelUsageError } from '../errors/model-usage-error';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { RunReadResult } from './read-found';
import { readRuns, type ReadRunsOptions } from './read-runs';

const CHUNK_SIZE = 2 ** 18;

/**
 * Reads the runs of a file one after the other, as {@link readRuns} reads those of a stream. It needs a runtime that has
 * files, such as Node, Deno or Bun.
 * @param path - the path of the file, or its `file:` URL.
 * @param options - how to read; `errors: 'yield'` gives results instead of runs.
 * @throws ModelParseError if the text is not JSON, with line and column in the file.
 * @throws ModelValidationError if a run breaks the model's rules; paths are those of the file: `runs[3].state`.
 * @throws ModelUsageError if the path is neither a string nor a `file:` URL, or if the runtime has no files.
 * @throws Error of the system if the file cannot be opened, with its `code`: `ENOENT` if there is none.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { readRunsFile } from 'databricks-jobs';
 *
 * writeFileSync('runs.ndjson', '{"run_id": 1}\n{"run_id": 2}\n');
 * for await (const run of readRunsFile('runs.ndjson')) {
 *   console.log(run.runId);
 * }
 * ```
 * @see {@link readRuns}
 */
export function readRunsFile(
  path: string | URL,
  options: ReadRunsOptions & StrictReadOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult, void, undefined>;
/** Reads the runs of a file one after the other, and throws the first error. */
export function readRunsFile(
  path: string | URL,
  options?: ReadRunsOptions & StrictReadOptions & { readonly errors?: 'throw' },
): AsyncGenerator<Run, void, undefined>;
/** Reads the runs of a file leniently, and gives a result for each: any field of a run can be undefined, required ones too. */
export function readRunsFile(
  path: string | URL,
  options: ReadRunsOptions & ClosedReadOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult<Lenient<Run>>, void, undefined>;
/** Reads the runs of a file leniently, and throws the first error: any field of a run can be undefined, required ones too. */
export function readRunsFile(
  path: string | URL,
  options: (ReadRunsOptions & ClosedReadOptions & { readonly errors?: 'throw' }) | undefined,
): AsyncGenerator<Lenient<Run>, void, undefined>;
/** Reads the runs of a file with open enums, and gives a result for each: an enum field of a run can hold any text. */
export function readRunsFile(
  path: string | URL,
  options: ReadRunsOptions & { readonly errors: 'yield' },
): AsyncGenerator<RunReadResult<Lenient<Run, 'open'>>, void, undefined>;
/** Reads the runs of a file with open enums, and throws the first error: an enum field of a run can hold any text. */
export function readRunsFile(
  path: string | URL,
  options: (ReadRunsOptions & { readonly errors?: 'throw' }) | undefined,
): AsyncGenerator<Lenient<Run, 'open'>, void, undefined>;
/** What the overloads above describe. */
export async function* readRunsFile(
  path: string | URL,
  options?: ReadRunsOptions,
): AsyncGenerator<unknown, void, undefined> {
  // A generator opens the file when reading starts.
  yield* readRuns(
    openFile(path),
    options as ReadRunsOptions & StrictReadOptions & { readonly errors: 'yield' },
  );
}

function openFile(path: unknown): AsyncIterable<Uint8Array> {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new ModelUsageError(
      `readRunsFile reads a path or a file: URL, but was given a value of type ${typeof path}; ` +
        'readRuns reads text and streams',
    );
  }
  if (path instanceof URL && path.protocol !== 'file:') {
    throw new ModelUsageError(
      `readRunsFile reads files, but was given a ${path.protocol} URL; fetch it and pass the body to readRuns`,
    );
  }
  return fileSystem().createReadStream(path, { highWaterMark: CHUNK_SIZE });
}

/** Not imported, so that bundles for browsers need no `node:fs`. */
function fileSystem(): { readonly createReadStream: typeof createReadStream } {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') {
    throw new ModelUsageError(
      'readRunsFile needs a runtime that has files, such as Node; pass the stream of a file to readRuns',
    );
  }
  return process.getBuiltinModule('node:fs');
}
