/** What a call rejects with if its signal is aborted, as those of Node do: the reason of the signal is its cause. */
export class AbortError extends Error {
  /** The name of every error that an aborted signal causes, as in the DOM: `AbortError`. */
  override readonly name = 'AbortError';
  /** The code that Node gives it. */
  readonly code = 'ABORT_ERR';

  /** @param cause - the reason of the signal. */
  constructor(cause: unknown) {
    super('The operation was aborted', { cause });
  }
}
