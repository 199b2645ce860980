import type { RunFields } from '../../models/run/run-fields';
import { chainIdentityOf } from '../identity/identity';
import { runOf, type Known, type Snapshots } from '../snapshots/snapshots';
import type { Id } from '../values/id';

/**
 * Puts runs together that have the same first attempt. Only after the documents of each run have become one, since two of
 * them may name different first attempts.
 */
export function groupByChain<R extends RunFields>(
  snapshots: Snapshots<R>,
): ReadonlyMap<Id, readonly Known<R>[]> {
  const groups = new Map<Id, Known<R>[]>();
  for (const [identity, known] of snapshots) {
    const id = chainIdentityOf(runOf(known), identity);
    const group = groups.get(id);
    if (group) group.push(known);
    else groups.set(id, [known]);
  }
  return groups;
}
