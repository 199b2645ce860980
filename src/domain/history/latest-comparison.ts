import { isTerminal } from '../lifecycle/lifecycle';
import { compareSummary, type DurationComparison } from './duration-comparison';
import { summarizeDurations } from './duration-summary';
import type { HistoryCell } from './history-cell';
import type { HistoryEntry } from './history-entry';
import { isAmong } from './is-among';
import type { TaskHistory } from './task-history';
import { tasksOf } from './tasks-of-entries';

/** The latest run, compared with the runs before it. */
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
  const before = tasksOf(earlier);
  const slower = [...entry.cells.values()].filter((cell) =>
    isSlower(cell, before.get(cell.taskKey)),
  );
  return {
    entry,
    ...compareSummary(
      entry.duration,
      isTerminal(entry.run),
      summarizeDurations(usual.map(({ duration }) => duration)),
    ),
    slowerTasks: slower.map(({ taskKey }) => taskKey),
  };
}

function isSlower(cell: HistoryCell, before: TaskHistory | undefined): boolean {
  if (cell.isPartial || !before) return false;
  const { duration, latest } = cell;
  return compareSummary(duration, isTerminal(latest), before.durations()).isSlower === true;
}
