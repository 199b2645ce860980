import { ModelError, ModelUsageError } from '../../src';

/** Longer messages than this are a nuisance in a log, whatever the document holds. */
const LONGEST_MESSAGE = 50_000;

/** Throws where something that must always be true is not. */
export function assert(isTrue: boolean, invariant: string): asserts isTrue {
  if (!isTrue) throw new Error(`broken: ${invariant}`);
}

/** What a call returns, or the ModelError that it throws. Any other error is a failure. */
export function attempt<T>(call: () => T): { value: T } | { error: ModelError } {
  try {
    return { value: call() };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    assert(error.message.length < LONGEST_MESSAGE, 'a message is bounded');
    return { error };
  }
}

/** Throws where the error says that the call was wrong, which a document can never be the cause of. */
export function assertNoUsageError(error: ModelError): void {
  assert(!(error instanceof ModelUsageError), `a document is no wrong call: ${error.message}`);
}
