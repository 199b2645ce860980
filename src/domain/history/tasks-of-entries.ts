import type { HistoryEntry } from './history-entry';
import { TaskHistory } from './task-history';

/** Each task in each of the runs, by the keys of the tasks, in the order of the keys. */
export function tasksOf(entries: readonly HistoryEntry[]): ReadonlyMap<string, TaskHistory> {
  const keys = new Set(entries.flatMap(({ cells }) => [...cells.keys()]));
  const cellsOf = (key: string): TaskHistory['cells'] => entries.map(({ cells }) => cells.get(key));
  return new Map([...keys].sort().map((key) => [key, new TaskHistory(key, cellsOf(key))]));
}
