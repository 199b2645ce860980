import type { Run } from '../../models/run/run';
import { compareRanks, rankOf } from '../attempts/order';
import { startOf } from '../lifecycle/timed';
import type { HistoryEntry } from './history-entry';

/**
 * The runs of a job, oldest first: by the start of the first attempt that has started. One that ended and never started goes
 * first, one that waits goes last. Of equal starts the run id decides, then the key of the chain.
 */
export function sortEntries(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const ranks = entries.map((entry) => ({ entry, rank: rankOf(firstOf(entry), 0) }));
  ranks.sort(
    (left, right) =>
      compareRanks(left.rank, right.rank) ||
      (left.entry.chain.key < right.entry.chain.key ? -1 : 1),
  );
  return ranks.map(({ entry }) => entry);
}

function firstOf({ chain }: HistoryEntry): Run {
  return chain.attempts.find((run) => startOf(run) !== undefined) ?? chain.latest;
}
