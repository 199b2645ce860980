import type { RunFields } from '../../models/run/run-fields';
import { chainKeyOf, identityOf } from '../identity/identity';
import { addSnapshot, runOf, snapshotsOf, type Known } from '../snapshots/snapshots';

/** The key of the chain of a run, and its attempts as far as the runs tell: the run itself need not be among them. */
export function membersAround<R extends RunFields>(
  run: R,
  runs: Iterable<R>,
): readonly [key: string, members: readonly Known<R>[]] {
  const snapshots = snapshotsOf(runs);
  addSnapshot(snapshots, run);
  const key = chainKeyOf(runOf(snapshots.get(identityOf(run)) ?? run));
  return [key, [...snapshots.values()].filter((member) => chainKeyOf(runOf(member)) === key)];
}
