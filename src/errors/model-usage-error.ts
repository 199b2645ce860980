import { ModelError } from './model-error';

/**
 * A call that cannot work whatever the document holds: text given to `fromDict`, an object
 * given to `fromJson`, a static method detached from its class, an option that does not exist.
 */
export class ModelUsageError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'ModelUsageError';
}
