import { describeKind } from '../decode/issues/describe-value';
import type { ReadOptions } from '../decode/options';
import { ModelUsageError } from '../errors/model-usage-error';
import { PageError } from '../errors/page-error';
import { hasNextPage, nextPageTokenOf, type Paged } from '../domain/snapshots/is-partial';
import type { Run } from '../models/run/run';
import type { RunPage } from '../models/run/run-page';
import { abortable } from './abortable';
import type { FetchPage } from './fetch-page';
import { readPage, type PagedClass, type PagePlace } from './read-page';

/** One page, and where it stands. */
interface PlacedPage<P> extends PagePlace {
  readonly page: P;
}

/**
 * Fetches the pages of an answer one after the other, in their order, and holds one at a time.
 * @throws PageError if a page cannot be read, if its token was given before, or if it says that there is more and not where.
 * @throws AbortError if the signal is aborted.
 */
export async function* walkPages<P extends Run | RunPage>(
  model: PagedClass<P>,
  fetchPage: FetchPage,
  { signal, read }: { readonly signal: AbortSignal | undefined; readonly read: ReadOptions },
): AsyncGenerator<PlacedPage<P>, void, undefined> {
  if (typeof fetchPage !== 'function') {
    throw new ModelUsageError(
      `pages are fetched by a function (pageToken, { signal }) => text, but it is ${describeKind(fetchPage)}`,
    );
  }
  const numbers = new Map<string, number>();
  let token: string | undefined;
  for (let number = 1; ; number += 1) {
    const asked = token;
    const value = await abortable(signal, () => fetchPage(asked, { signal }));
    const place = { number, token };
    const page = readPage(model, value, place, read);
    const next = nextTokenOf(page, place, numbers);
    yield { ...place, page };
    if (next === undefined) return;
    numbers.set(next, number);
    token = next;
  }
}

function nextTokenOf(
  page: Paged,
  { number, token }: PagePlace,
  numbers: ReadonlyMap<string, number>,
): string | undefined {
  const next = nextPageTokenOf(page);
  if (next === undefined) {
    if (!hasNextPage(page)) return undefined;
    throw new PageError(
      number,
      token,
      'it says has_more, but has no next_page_token to go on with; ask runs/get of API 2.2 for a single run, and runs/list for a list',
    );
  }
  const before = numbers.get(next);
  if (before === undefined) return next;
  throw new PageError(
    number,
    token,
    `its next_page_token is that of page ${before} again, so that the pages would never end; ` +
      'the function that fetches pages has to send the token that it is given as page_token',
  );
}
