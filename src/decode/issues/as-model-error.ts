import { ModelError } from '../../errors/model-error';
import { ModelUsageError } from '../../errors/model-usage-error';
import { describeThrown, isSafely } from './describe-value';

/** What to throw where code of the caller's, such as a getter, may have thrown: it may have thrown anything. */
export function asModelError(thrown: unknown, failure: string): ModelError {
  if (isSafely(isModelError, thrown)) return thrown as ModelError;
  return new ModelUsageError(`${failure}: ${describeThrown(thrown)}`, { cause: thrown });
}

function isModelError(thrown: unknown): boolean {
  return thrown instanceof ModelError;
}
