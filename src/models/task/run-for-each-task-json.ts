// Written by `npm run json-types` from the fields of the class; change them there.
import type { ForEachStatsJson } from './for-each-stats-json';
import type { TaskJson } from './task-json';

/** The JSON of a `RunForEachTask`: what `toDict()` gives and `fromDict` reads. */
export type RunForEachTaskJson = {
  /** Items to loop over: a JSON array as text, or a reference that yields one. */
  inputs: string;
  /** Task that is run once per item; it cannot be a loop itself. */
  task: TaskJson;
  /** Highest number of iterations that may run at the same time. */
  concurrency?: number;
  /** Counts of iterations by state and the errors seen so far. */
  stats?: ForEachStatsJson;
};
