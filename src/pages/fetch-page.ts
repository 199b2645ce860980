import type { ReadOptions } from '../decode/options';

/** What a function that fetches a page is given beside the token. */
export interface FetchContext {
  /** Aborted when the page is not needed any more; for `fetch(url, { signal })`. Undefined if nothing can abort it. */
  readonly signal: AbortSignal | undefined;
}

/**
 * A function of yours that asks the API for one page, with your client, your credentials and its retries. What it throws is
 * passed on to the caller.
 * @param pageToken - what to send as `page_token`; undefined for the first page.
 * @returns the body of the answer: its text, with which no digit of an id is lost, or the object that a client made of it.
 */
export type FetchPage = (
  pageToken: string | undefined,
  context: FetchContext,
) => object | string | PromiseLike<object | string>;

/** How pages are fetched and read. */
export interface FetchOptions extends ReadOptions {
  /** Aborts the call: it rejects at once with an `AbortError`, whose cause is the reason. */
  readonly signal?: AbortSignal;
}

/** Tells how to read from how to fetch. */
export function splitOptions<O extends FetchOptions>(
  options: O,
): { readonly signal: AbortSignal | undefined; readonly read: Omit<O, 'signal'> } {
  const { signal, ...read } = options;
  return { signal, read };
}
