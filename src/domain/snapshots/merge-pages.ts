import { ModelUsageError } from '../../errors/model-usage-error';
import type { RunFields } from '../../models/run/run-fields';
import { identityOf } from '../identity/identity';
import { statedId } from '../values/id';
import { hasNextPage, nextPageTokenOf } from './is-partial';
import { joinInto, putTogether, RunDocuments } from './run-documents';
import { isListed } from './snapshot-rank';

/** One run put together from the pages that it came in. */
export interface MergedRun<R extends RunFields = RunFields> {
  /** The run with the tasks and the other lists of all pages; a copy, which shares nothing with them. */
  readonly run: R;
  /** True if the last page is among them; false if there is more to fetch. */
  readonly isComplete: boolean;
  /** The token to go on with; undefined if the run is complete, or if no page has one. */
  readonly nextPageToken: string | undefined;
}

/**
 * Puts the pages of one run together, in the order in which they were fetched. An entry that is on several pages
 * is taken once, in its furthest state. All other fields are those of the page that knows most.
 * @throws ModelUsageError if there is no page, or if the pages are of several runs.
 */
export function mergePages<R extends RunFields>(pages: Iterable<R>): MergedRun<R> {
  const all = [...pages];
  const [first, ...others] = all;
  if (!first) throw new ModelUsageError('Run.merge needs at least one page, but was given none');
  const documents = new RunDocuments(first);
  for (const page of others) {
    assertSameRun(first, page);
    documents.add(page);
  }
  const hasEntries = all.some(isListed);
  const isComplete = all.some((page) => !hasNextPage(page) && (isListed(page) || !hasEntries));
  const nextPageToken = isComplete ? undefined : all.findLast(nextPageTokenOf)?.nextPageToken;

  const run = putTogether(documents.runs[0] as R, all, isComplete);
  run.nextPageToken = nextPageToken;
  return { run, isComplete, nextPageToken };
}

/**
 * Puts all pages of one run together that nobody else holds: the page that knows most becomes the run and takes the entries
 * of the others, so that nothing is held twice.
 */
export function joinPages<R extends RunFields>(pages: readonly R[]): R {
  const [first, ...others] = pages as readonly [R, ...R[]];
  if (others.length === 0) return first;
  const documents = new RunDocuments(first);
  for (const page of others) documents.add(page);
  return joinInto(documents.runs[0] as R, pages, true);
}

function assertSameRun(first: RunFields, page: RunFields): void {
  if (statedId(first, 'runId') === undefined && statedId(page, 'runId') === undefined) return;
  if (identityOf(first) === identityOf(page)) return;
  throw new ModelUsageError(
    `Run.merge puts the pages of one run together, but was given run ${identityOf(first)} and ` +
      `run ${identityOf(page)}; call it once for each run`,
  );
}
