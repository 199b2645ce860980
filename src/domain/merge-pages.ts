import { ModelUsageError } from '../errors/model-usage-error';
import type { RunFields } from '../models/run/run-fields';
import { moreAdvanced } from './retry-chain/more-advanced';
import { canonicalText } from '../json/canonical-text';
import { identityOf } from './retry-chain/identity';

/** One run put together from the pages that it came in. */
export interface MergedRun<R extends RunFields = RunFields> {
  /** The run with the tasks and the other lists of all pages; a copy, which shares nothing with them. */
  readonly run: R;
  /** True where the last page is among them; false where there is more to fetch. */
  readonly isComplete: boolean;
  /** The token to go on with; undefined where the run is complete, or where no page has one. */
  readonly nextPageToken: string | undefined;
}

/** Something with the contract of a model, as the items of a run's lists are. */
interface Item {
  toDict(): Record<string, unknown>;
}

/**
 * Puts the pages of one run together, in the order in which they were fetched. An entry that is on several pages
 * is taken once, and a task run in its most advanced state. All other fields are those of the most advanced page.
 * @throws ModelUsageError where there is no page, or where the pages are of several runs.
 */
export function mergePages<R extends RunFields>(pages: Iterable<R>): MergedRun<R> {
  const copies = [...pages].map((page) => page.clone());
  const [first] = copies;
  if (!first) throw new ModelUsageError('Run.merge needs at least one page, but was given none');
  for (const page of copies) assertSameRun(first, page);

  const isComplete = copies.some(isLastPage);
  const nextPageToken = isComplete ? undefined : copies.findLast(hasToken)?.nextPageToken;
  const lists = mergeLists(copies);
  const run = Object.assign(copies.reduce(moreAdvanced), lists, { nextPageToken });
  if (run.hasMore !== undefined) run.hasMore = !isComplete;
  return { run, isComplete, nextPageToken };
}

function assertSameRun(first: RunFields, page: RunFields): void {
  if (first.runId === undefined && page.runId === undefined) return;
  if (identityOf(first) === identityOf(page)) return;
  throw new ModelUsageError(
    `Run.merge puts the pages of one run together, but was given run ${identityOf(first)} and ` +
      `run ${identityOf(page)}; call it once for each run`,
  );
}

function hasToken({ nextPageToken }: RunFields): boolean {
  return nextPageToken !== undefined && nextPageToken !== '';
}

function isLastPage(page: RunFields): boolean {
  return !hasToken(page) && page.hasMore !== true;
}

function mergeLists(pages: readonly RunFields[]): Partial<RunFields> {
  return {
    tasks: mergeList(
      pages.map(({ tasks }) => tasks),
      ({ runId }) => runId,
      moreAdvanced,
    ),
    iterations: mergeList(
      pages.map(({ iterations }) => iterations),
      ({ runId }) => runId,
      moreAdvanced,
    ),
    jobClusters: mergeList(
      pages.map(({ jobClusters }) => jobClusters),
      ({ jobClusterKey }) => jobClusterKey,
    ),
    jobParameters: mergeList(
      pages.map(({ jobParameters }) => jobParameters),
      ({ name }) => name,
    ),
    repairHistory: mergeList(
      pages.map(({ repairHistory }) => repairHistory),
      ({ id }) => id,
    ),
  };
}

/** The items of all lists, each once: an item without an identity is told from others by its content. */
function mergeList<I extends Item>(
  lists: readonly (I[] | undefined)[],
  identify: (item: I) => number | string | undefined,
  choose: (left: I, right: I) => I = (left) => left,
): I[] | undefined {
  const items = new Map<number | string, I>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const identity = identify(item) ?? canonicalText(item.toDict());
    const other = items.get(identity);
    items.set(identity, other ? choose(other, item) : item);
  }
  return lists.some((list) => list !== undefined) ? [...items.values()] : undefined;
}
