import type { HistoryCell } from './history-cell';
import type { HistoryEntry } from './history-entry';
import { TaskHistory } from './task-history';

/** Each task in each of the runs, by the keys of the tasks, in the order of the keys. */
export function tasksOf(entries: readonly HistoryEntry[]): ReadonlyMap<string, TaskHistory> {
  const cellsByKey = new Map<string, Map<number, HistoryCell>>();
  for (const [index, entry] of entries.entries()) {
    for (const [key, cell] of entry.cells) {
      const cells = cellsByKey.get(key) ?? new Map<number, HistoryCell>();
      cellsByKey.set(key, cells.set(index, cell));
    }
  }
  return new Map(
    [...cellsByKey.keys()].sort().map((key) => {
      const cells = cellsByKey.get(key) as ReadonlyMap<number, HistoryCell>;
      return [key, new TaskHistory(key, cells, entries.length)];
    }),
  );
}
