import { AbortError } from '../errors/abort-error';
import { WatchTimeoutError } from '../errors/watch-timeout-error';
import { abortable, assertNotAborted } from '../pages/abortable';
import type { ResolvedWatchOptions } from './watch-options';

/** The reason of a watch that nobody reads any more. */
const LEFT = Symbol('left');

/**
 * An asynchronous iterator over what a body yields, which ends at once when the signal is aborted, the time is up or the
 * caller leaves, even in the middle of a request or a wait. Nothing happens before the first value is asked for.
 * @param body - is given the signal that ends it.
 */
export function stoppable<T>(
  options: ResolvedWatchOptions,
  body: (signal: AbortSignal) => AsyncIterable<T>,
): AsyncIterableIterator<T> {
  const stop = new AbortController();
  const values = valuesOf(options, stop, body);
  return {
    next: () => values.next(),
    return: () => {
      stop.abort(LEFT);
      return values.return();
    },
    throw: (error) => {
      stop.abort(LEFT);
      return values.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* valuesOf<T>(
  { signal, timeout, clock }: ResolvedWatchOptions,
  stop: AbortController,
  body: (signal: AbortSignal) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  assertNotAborted(signal);
  const pass = (): void => {
    stop.abort(new AbortError(signal?.reason));
  };
  signal?.addEventListener('abort', pass);
  if (timeout !== undefined) {
    clock.wait(timeout, { signal: stop.signal }).then(
      () => {
        stop.abort(new WatchTimeoutError(timeout));
      },
      () => undefined,
    );
  }
  try {
    for await (const value of body(stop.signal)) {
      yield value;
      assertNotAborted(stop.signal);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    if (stop.signal.reason !== LEFT) throw stop.signal.reason;
  } finally {
    signal?.removeEventListener('abort', pass);
    stop.abort(LEFT);
  }
}

/** Waits, and rejects at once when the signal is aborted. */
export function waitFor(
  { clock }: ResolvedWatchOptions,
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> {
  return abortable(signal, () => clock.wait(milliseconds, { signal }));
}
