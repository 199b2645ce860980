// Written by `npm run json-types` from the fields of the class; change them there.
import type { TaskJson } from './task-json';

/** The JSON of a `ForEachTask`: what `toDict()` gives and `fromDict` reads. */
export type ForEachTaskJson = {
  /** Items to loop over: a JSON array as text, or a reference to one. */
  inputs: string;
  /** Task that runs once for each item. It is not a for-each task itself. */
  task: TaskJson;
  /** Maximum number of iterations that run at the same time. */
  concurrency?: number;
};
