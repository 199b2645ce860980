import { identityOf } from '../identity/identity';
import type { RunFields } from '../../models/run/run-fields';
import type { Id } from '../values/id';
import { RunDocuments } from './run-documents';

/** What is known of a run: the one document of it, or several. */
export type Known<R extends RunFields> = R | RunDocuments<R>;

/** What is known of every run, by what tells it from others. */
export type Snapshots<R extends RunFields> = Map<Id, Known<R>>;

/** Adds a document of a run. */
export function addSnapshot<R extends RunFields>(snapshots: Snapshots<R>, run: R): void {
  const identity = identityOf(run);
  const known = snapshots.get(identity);
  if (known === undefined) snapshots.set(identity, run);
  else if (known instanceof RunDocuments) known.add(run);
  else if (known !== run) {
    const documents = new RunDocuments(known);
    documents.add(run);
    snapshots.set(identity, documents);
  }
}

/** What the documents say of every run. */
export function snapshotsOf<R extends RunFields>(runs: Iterable<R>): Snapshots<R> {
  const snapshots: Snapshots<R> = new Map();
  for (const run of runs) addSnapshot(snapshots, run);
  return snapshots;
}

/** What the documents of an asynchronous source say of every run. */
export async function collectSnapshots<R extends RunFields>(
  runs: AsyncIterable<R> | Iterable<R>,
): Promise<Snapshots<R>> {
  const snapshots: Snapshots<R> = new Map();
  for await (const run of runs) addSnapshot(snapshots, run);
  return snapshots;
}

/** The run that is known. */
export function runOf<R extends RunFields>(known: Known<R>): R {
  return known instanceof RunDocuments ? known.run : known;
}

/** The documents that it was put together from. */
export function documentsOf<R extends RunFields>(known: Known<R>): readonly R[] {
  return known instanceof RunDocuments ? known.runs : [known];
}
