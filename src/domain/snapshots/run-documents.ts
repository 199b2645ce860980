import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { nextPageTokenOf } from './is-partial';
import { identifyTasks, joinLists } from './join-lists';
import {
  compareEntries,
  compareMoments,
  compareSnapshots,
  isLater,
  isListed,
  isSameMoment,
  rankSnapshot,
  type SnapshotRank,
} from './snapshot-rank';
import { listed } from '../values/listed';

/**
 * All documents of one run: snapshots of different moments, and pages of one answer. What they say together does not
 * depend on their order, and collecting them in parts comes to the same.
 */
export class RunDocuments<R extends RunFields> {
  /** The one that knows most, of those that list all tasks. */
  #whole: SnapshotRank<R> | undefined;
  /** The latest of those: it may be the last page of an answer, with less on it. */
  #latest: SnapshotRank<R> | undefined;
  /** The one that knows most, of the others. */
  #partial: SnapshotRank<R> | undefined;
  /** Those that have an entry that the best one lacked when they were met. */
  readonly #others: SnapshotRank<R>[] = [];
  #entries: ReadonlyMap<unknown, RunTask> | undefined;
  #result: R | undefined;

  /** @param first - a first document. */
  constructor(first: R) {
    this.add(first);
  }

  /** The documents that count. */
  get runs(): readonly R[] {
    return this.#sorted().map(({ run }) => run);
  }

  /** The run that the documents are of: one of them if it has all that the others have, else a copy with the parts of all. */
  get run(): R {
    this.#result ??= this.#put();
    return this.#result;
  }

  /** Adds a document. */
  add(run: R): void {
    const rank = rankSnapshot(run);
    this.#result = undefined;
    if (rank.isWhole) this.#addWhole(rank);
    else {
      if (isListed(run)) this.#others.push(rank);
      if (!this.#partial || compareSnapshots(rank, this.#partial) > 0) this.#partial = rank;
    }
  }

  #addWhole(rank: SnapshotRank<R>): void {
    if (!this.#latest || compareMoments(rank, this.#latest) > 0) this.#latest = rank;
    const before = this.#whole;
    if (!before) {
      this.#whole = rank;
      return;
    }
    const isMore = compareSnapshots(rank, before) > 0;
    if (!isMore) {
      this.#entries ??= entriesOf(before.run);
      if (!isCovered(rank.run, this.#entries)) this.#others.push(rank);
      return;
    }
    this.#whole = rank;
    this.#entries = entriesOf(rank.run);
    if (!isCovered(before.run, this.#entries)) this.#others.push(before);
  }

  get #best(): SnapshotRank<R> {
    const [whole, partial] = [this.#whole, this.#partial];
    if (!whole || !partial) return (whole ?? partial) as SnapshotRank<R>;
    return isLater(partial, whole) ? partial : whole;
  }

  /** The best one, then the others by what they know; of those with the same content one. */
  #sorted(): readonly SnapshotRank<R>[] {
    const best = this.#best;
    const all = new Set(this.#others);
    for (const rank of [this.#whole, this.#latest, this.#partial]) if (rank) all.add(rank);
    all.delete(best);
    const rest = [...all].sort(
      (left, right) =>
        Number(right.isWhole) - Number(left.isWhole) || compareSnapshots(right, left),
    );
    // Those with the same content stand side by side.
    const isNew = (rank: SnapshotRank<R>, place: number): boolean =>
      ![best, rest[place - 1]].some((other) => other && compareSnapshots(rank, other) === 0);
    return [best, ...rest.filter(isNew)];
  }

  #put(): R {
    const best = this.#best;
    const parts = this.#sorted();
    const entries = entriesOf(best.run);
    const hasAll = parts.every((rank) => isCovered(rank.run, entries));
    if (hasAll && (best.isWhole || !this.#isAnswered(best))) return best.run;
    const documents = parts.map(({ run }) => run);
    return putTogether(best.run, documents, this.#isAnswered(best));
  }

  /** True if the parts are all of the best one's answer. */
  #isAnswered(best: SnapshotRank<R>): boolean {
    if (best.isWhole) return true;
    return (
      isListed(best.run) &&
      [this.#latest, ...this.#others].some((rank) => rank?.isWhole && isSameMoment(rank, best))
    );
  }
}

/**
 * A copy of one document with the lists of all.
 * @param best - the document whose other fields are taken.
 * @param documents - the documents, in the order of their entries; of two entries that know as much the first is taken.
 */
export function putTogether<R extends RunFields>(
  best: R,
  documents: readonly R[],
  isComplete: boolean,
): R {
  const run = best.clone();
  return joinInto(
    run,
    documents.map((document) => document.clone()),
    isComplete,
  );
}

/** Gives a run the lists of all documents. It shares their entries, so that these are held once. */
export function joinInto<R extends RunFields>(
  run: R,
  documents: readonly R[],
  isComplete: boolean,
): R {
  const nextPageToken = isComplete ? undefined : documents.map(nextPageTokenOf).find(Boolean);
  const saysMore = documents.some(({ hasMore }) => hasMore !== undefined);
  Object.assign(run, joinLists(documents), { nextPageToken });
  if (saysMore || (!isComplete && nextPageToken === undefined)) run.hasMore = !isComplete;
  return run;
}

/** The attempts and iterations of a document by what tells them apart. */
function entriesOf({ tasks, iterations }: RunFields): ReadonlyMap<unknown, RunTask> {
  const entries = new Map<unknown, RunTask>();
  for (const list of [tasks, iterations]) {
    const identify = identifyTasks();
    for (const task of listed(list)) entries.set(identify(task), task);
  }
  return entries;
}

/** True if each entry of the document is among those given, and no further there. */
function isCovered(run: RunFields, by: ReadonlyMap<unknown, RunTask>): boolean {
  for (const [identity, task] of entriesOf(run)) {
    const other = by.get(identity);
    if (!other || compareEntries(task, other) > 0) return false;
  }
  return true;
}
