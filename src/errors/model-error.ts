import { escapeLines } from './escape-text';

/**
 * The base of every error that this library throws about a document: catch it to
 * catch all of them.
 *
 * @example
 * ```ts
 * import { ModelError, Run } from 'databricks-jobs';
 *
 * try {
 *   Run.fromJson('{"run_id": "7"}');
 * } catch (error) {
 *   if (!(error instanceof ModelError)) throw error;
 *   console.log(error.name); // => 'ModelValidationError'
 * }
 * ```
 * @see {@link ModelParseError}
 * @see {@link ModelUsageError}
 * @see {@link ModelValidationError}
 */
export class ModelError extends Error {
  /** The name that stack traces show. */
  override readonly name: string = 'ModelError';

  /** @param message - what a terminal would obey in it is escaped: names and values of documents stand in messages. */
  constructor(message?: string, options?: ErrorOptions) {
    super(message === undefined ? undefined : escapeLines(message), options);
  }
}
