import { AbortError } from '../errors/abort-error';

/** @throws AbortError if the signal is aborted. */
export function assertNotAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(signal.reason);
}

/**
 * What the call gives, or an AbortError at once when the signal is aborted, even if the call takes no notice of it. Nothing is
 * called if it is aborted already.
 */
export async function abortable<T>(
  signal: AbortSignal | undefined,
  call: () => T | PromiseLike<T>,
): Promise<T> {
  assertNotAborted(signal);
  if (!signal) return await call();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new AbortError(signal.reason));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([aborted, callLater(call)]);
  } catch (error) {
    // The call may have noticed first; then its error says no more than that.
    assertNotAborted(signal);
    throw error;
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

/** A call that throws rejects. */
async function callLater<T>(call: () => T | PromiseLike<T>): Promise<T> {
  return await call();
}
