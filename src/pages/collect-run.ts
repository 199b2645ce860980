import type { StrictReadOptions } from '../decode/options';
import { identityOf } from '../domain/identity/identity';
import { joinPages } from '../domain/snapshots/merge-pages';
import { statedId } from '../domain/values/id';
import { PageError } from '../errors/page-error';
import type { Lenient } from '../model/lenient';
import { Run } from '../models/run/run';
import { splitOptions, type FetchOptions, type FetchPage } from './fetch-page';
import { walkPages } from './walk-pages';

/**
 * Fetches a run with all of its pages: runs/get of API 2.2 gives at most 100 tasks, and as many iterations, job clusters,
 * parameters and repairs, and a token for the rest. The pages are put together as `Run.merge` does it: lists in the order in
 * which they come, an entry that is on several pages once. Everything is held once.
 * @param fetchPage - asks for one page.
 * @param options - how to read, strict unless they say otherwise, and a signal.
 * @returns the run, which is never partial for want of a page.
 * @throws PageError if a page cannot be read, is of another run, leads to a page that was fetched before, or says that
 * there is more and not where. It says which page.
 * @throws ModelUsageError if the options are wrong.
 * @throws AbortError if the signal is aborted. What `fetchPage` throws is passed on.
 * @example
 * ```ts
 * import { collectRun } from 'databricks-jobs';
 *
 * // In place of a request to runs/get with the token as page_token.
 * const pages = [
 *   '{"run_id": 1, "tasks": [{"task_key": "load"}], "next_page_token": "2"}',
 *   '{"run_id": 1, "tasks": [{"task_key": "report"}]}',
 * ];
 * const run = await collectRun((token) => Promise.resolve(pages[token === undefined ? 0 : 1]));
 * console.log(run.tasks?.length); // => 2
 * ```
 * @see {@link iterateRuns}
 * @see {@link watchRun}
 */
export async function collectRun(
  fetchPage: FetchPage,
  options?: FetchOptions & StrictReadOptions,
): Promise<Run>;
/** Fetches a run with all of its pages and reads it leniently. */
export async function collectRun(
  fetchPage: FetchPage,
  options: FetchOptions | undefined,
): Promise<Lenient<Run>>;
/** What the overloads above describe. */
export async function collectRun(
  fetchPage: FetchPage,
  options: FetchOptions = {},
): Promise<Run | Lenient<Run>> {
  const pages: Run[] = [];
  for await (const { page, number, token } of walkPages(Run, fetchPage, splitOptions(options))) {
    assertSameRun(pages[0] ?? page, page, { number, token });
    pages.push(page);
  }
  return joinPages(pages);
}

function assertSameRun(
  first: Run,
  page: Run,
  { number, token }: { readonly number: number; readonly token: string | undefined },
): void {
  if (first === page) return;
  const [wanted, found] = [first, page].map(nameOf);
  if (wanted === found) return;
  throw new PageError(
    number,
    token,
    `it is of ${found}, but page 1 is of ${wanted}; all pages have to be asked for with one run_id`,
  );
}

function nameOf(run: Run): string {
  return statedId(run, 'runId') === undefined ? 'a run without run_id' : `run ${identityOf(run)}`;
}
