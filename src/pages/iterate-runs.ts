import type { StrictReadOptions } from '../decode/options';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import { RunPage } from '../models/run/run-page';
import { assertNotAborted } from './abortable';
import { splitOptions, type FetchOptions, type FetchPage } from './fetch-page';
import { walkPages } from './walk-pages';

/**
 * Fetches the pages of runs/list one after the other, and gives their runs in order. A page is fetched when the runs of the
 * one before are used up, and one page is held at a time. A run of many tasks is partial in a list (`run.isPartial`);
 * {@link collectRun} fetches it whole.
 * @param fetchPage - asks for one page.
 * @param options - how to read, strict unless they say otherwise, and a signal.
 * @throws PageError if a page cannot be read, leads to a page that was fetched before, or says that there is more and not
 * where. It says which page; the cause has the paths in it: `runs[3].state`.
 * @throws ModelUsageError if the options are wrong.
 * @throws AbortError if the signal is aborted. What `fetchPage` throws is passed on.
 * @example
 * ```ts
 * import { iterateRuns } from 'databricks-jobs';
 *
 * // In place of a request to runs/list with the token as page_token.
 * const pages = [
 *   '{"runs": [{"run_id": 1}], "has_more": true, "next_page_token": "2"}',
 *   '{"runs": [{"run_id": 2}], "has_more": false}',
 * ];
 * const ids = [];
 * for await (const run of iterateRuns((token) => Promise.resolve(pages[token === undefined ? 0 : 1]))) {
 *   ids.push(run.runId);
 * }
 * console.log(ids); // => [1, 2]
 * ```
 * @see {@link collectRun}
 * @see {@link RunPage}
 */
export function iterateRuns(
  fetchPage: FetchPage,
  options?: FetchOptions & StrictReadOptions,
): AsyncGenerator<Run, void, undefined>;
/** Fetches the pages of runs/list one after the other and reads them leniently. */
export function iterateRuns(
  fetchPage: FetchPage,
  options: FetchOptions | undefined,
): AsyncGenerator<Lenient<Run>, void, undefined>;
/** What the overloads above describe. */
export async function* iterateRuns(
  fetchPage: FetchPage,
  options: FetchOptions = {},
): AsyncGenerator<Run | Lenient<Run>, void, undefined> {
  for await (const { page } of walkPages(RunPage, fetchPage, splitOptions(options))) {
    for (const run of page.runs ?? []) {
      assertNotAborted(options.signal);
      yield run;
    }
  }
}
