import { ModelError, readRuns, type ReadOptions } from '../../src';
import { useInstance } from './use-instance';
import { assert } from './invariant';
import { assertUntouched } from './surroundings';

/** Bytes in chunks, and how runs are read from them. */
export interface BytesInput {
  readonly chunks: readonly Uint8Array[];
  readonly options: ReadOptions & { readonly lines?: boolean };
}

/** Reads runs from bytes, and checks all that must be true of any. */
export async function checkBytes({ chunks, options }: BytesInput): Promise<void> {
  const { mode, unknownFields, maxDepth, maxIssues } = options;
  const readOptions = { mode, unknownFields, maxDepth, maxIssues };
  let count = 0;
  let firstError: ModelError | undefined;
  try {
    for await (const { run, error } of readRuns(chunks, { ...options, errors: 'yield' })) {
      count += 1;
      if (run) useInstance(run, readOptions);
      else assert(error instanceof ModelError, 'a run that cannot be read gives a ModelError');
      firstError ??= error;
    }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    firstError ??= error;
  }
  const thrown = await errorOf(chunks, options);
  assert(thrown?.message === firstError?.message, 'the first error is the one that is thrown');
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  assert(count <= length, 'there are no more runs than bytes');
  assertUntouched();
}

async function errorOf(
  chunks: readonly Uint8Array[],
  options: BytesInput['options'],
): Promise<ModelError | undefined> {
  try {
    for await (const run of readRuns(chunks, options)) run.toJson();
    return undefined;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error;
  }
}
