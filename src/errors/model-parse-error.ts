import { ModelError } from './model-error';

/**
 * Text that is not JSON.
 *
 * @example
 * ```ts
 * import { ModelParseError, Run } from 'databricks-jobs';
 *
 * const result = Run.safeFromJson('{"run_id": 7,}');
 * if (!result.success && result.error instanceof ModelParseError) {
 *   console.log(result.error.line, result.error.column); // => 1, 14
 * }
 * ```
 * @see {@link ModelValidationError}
 */
export class ModelParseError extends ModelError {
  /** The name that tells it from the other errors. */
  override readonly name = 'ModelParseError';
  /** The line of the first character that does not fit, from 1. */
  readonly line: number;
  /** The column of that character in its line, from 1, in UTF-16 units. */
  readonly column: number;
  /** The index of that character in the text, from 0, in UTF-16 units. */
  readonly offset: number;
  /** What does not fit there, without the position. */
  readonly reason: string;

  constructor(reason: string, position: { line: number; column: number; offset: number }) {
    super(`not JSON at line ${position.line}, column ${position.column}: ${reason}`);
    this.line = position.line;
    this.column = position.column;
    this.offset = position.offset;
    this.reason = reason;
  }
}
