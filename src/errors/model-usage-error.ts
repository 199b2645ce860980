import { ModelError } from './model-error';

/**
 * A call that cannot work whatever the document holds: text given to `fromDict`, an object
 * given to `fromJson`, a static method detached from its class, an option that does not exist.
 *
 * @example
 * ```ts
 * import { ModelUsageError, Run } from 'databricks-jobs';
 *
 * try {
 *   Run.fromDict('{"run_id": 7}');
 * } catch (error) {
 *   if (!(error instanceof ModelUsageError)) throw error;
 *   console.log(error.message); // => 'Run.fromDict reads an object; for JSON text call Run.fromJson'
 * }
 * ```
 * @see {@link ModelValidationError}
 */
export class ModelUsageError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'ModelUsageError';
}
