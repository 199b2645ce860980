import type { Run } from '../../models/run/run';
import { moreAdvanced } from './more-advanced';
import { firstIdOf, identityOf, type Id } from './identity';

/** The most advanced snapshot of every run, by what tells the run from others. */
export type Snapshots = Map<Id, Run>;

/** Adds a run, or nothing where a snapshot of it is there that is more advanced. */
export function addSnapshot(snapshots: Snapshots, run: Run): void {
  const identity = identityOf(run);
  const other = snapshots.get(identity);
  if (other === undefined) snapshots.set(identity, run);
  else if (other !== run) snapshots.set(identity, moreAdvanced(other, run));
}

/** The most advanced snapshot of every run. */
export function snapshotsOf(runs: Iterable<Run>): Snapshots {
  const snapshots: Snapshots = new Map();
  for (const run of runs) addSnapshot(snapshots, run);
  return snapshots;
}

/** The most advanced snapshot of every run of an asynchronous source. */
export async function collectSnapshots(
  runs: AsyncIterable<Run> | Iterable<Run>,
): Promise<Snapshots> {
  const snapshots: Snapshots = new Map();
  for await (const run of runs) addSnapshot(snapshots, run);
  return snapshots;
}

/**
 * Puts runs together that have the same first attempt. Only after the snapshots of each run have become one, since two
 * snapshots of one run may name different originals.
 */
export function groupByFirstId(snapshots: Snapshots): Map<Id, Run[]> {
  const groups = new Map<Id, Run[]>();
  for (const run of snapshots.values()) {
    const id = firstIdOf(run);
    const group = groups.get(id);
    if (group) group.push(run);
    else groups.set(id, [run]);
  }
  return groups;
}
