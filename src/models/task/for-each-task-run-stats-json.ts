// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ForEachTaskRunStats`: what `toDict()` gives and `fromDict` reads. */
export type ForEachTaskRunStatsJson = {
  /** Number of iterations that are active. */
  active_iterations?: number;
  /** Number of iterations that have ended, with success or failure. */
  completed_iterations?: number;
  /** Number of iterations that failed. */
  failed_iterations?: number;
  /** Number of iterations scheduled so far. */
  scheduled_iterations?: number;
  /** Number of iterations that succeeded. */
  succeeded_iterations?: number;
  /** Number of iterations: the number of items. */
  total_iterations?: number;
};
