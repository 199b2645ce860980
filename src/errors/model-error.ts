/**
 * The base of every error that this library throws about a document: catch it to
 * catch all of them.
 */
export class ModelError extends Error {
  /** The name that stack traces show. */
  override readonly name: string = 'ModelError';
}
