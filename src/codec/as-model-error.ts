import { ModelError } from '../errors/model-error';
import { ModelUsageError } from '../errors/model-usage-error';
import { describeThrown } from './describe-value';

/** What to throw where code of the caller's, such as a getter, may have thrown: it may have thrown anything. */
export function asModelError(thrown: unknown, failure: string): ModelError {
  if (isModelError(thrown)) return thrown;
  return new ModelUsageError(`${failure}: ${describeThrown(thrown)}`, { cause: thrown });
}

function isModelError(thrown: unknown): thrown is ModelError {
  try {
    return thrown instanceof ModelError;
  } catch {
    // A proxy that was revoked does not even say what it is an instance of.
    return false;
  }
}
