import { rankSnapshot } from '../../domain/snapshots/snapshot-rank';
import type { RunFields } from '../../models/run/run-fields';
import { sortable } from './sortable';

/** A text by which documents of one run sort: those that lack tasks, then by what they know. */
export function snapshotOrderOf(run: RunFields): string {
  const { isWhole, measures } = rankSnapshot(run);
  return sortable([Number(isWhole), ...measures]);
}
