import { isTerminal } from '../lifecycle/lifecycle';
import { compareDuration, type DurationComparison } from './duration-comparison';
import type { HistoryCell } from './history-cell';
import type { HistoryEntry } from './history-entry';
import { isAmong } from './is-among';
import { durationsOfCells } from './task-history';

/** The latest run beside the runs before it. */
export interface LatestComparison extends DurationComparison {
  /** The latest run that was not skipped. */
  readonly entry: HistoryEntry;
  /** The keys of its tasks that took longer than their own usual `p95`, in order. */
  readonly slowerTasks: readonly string[];
}

/** Compares the latest run that was not skipped with those before it; undefined if there is none. */
export function compareLatest(entries: readonly HistoryEntry[]): LatestComparison | undefined {
  const index = entries.findLastIndex(({ outcome }) => outcome !== 'skipped');
  const entry = entries[index];
  if (!entry) return undefined;
  const earlier = entries.slice(0, index);
  const usual = earlier.filter(({ outcome }) => isAmong(outcome, undefined));
  const slower = [...entry.cells.values()].filter((cell) => isSlower(cell, earlier));
  return {
    entry,
    ...compareDuration(
      entry.duration,
      isTerminal(entry.run),
      usual.map(({ duration }) => duration),
    ),
    slowerTasks: slower.map(({ taskKey }) => taskKey),
  };
}

function isSlower(cell: HistoryCell, earlier: readonly HistoryEntry[]): boolean {
  if (cell.isPartial) return false;
  const cells = earlier
    .map(({ cells }) => cells.get(cell.taskKey))
    .filter((each) => each !== undefined);
  const comparison = compareDuration(
    cell.duration,
    isTerminal(cell.latest),
    durationsOfCells(cells),
  );
  return comparison.isSlower === true;
}
