// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ForEachTaskTaskRunStats`: what `toDict()` gives and `fromDict` reads. */
export type ForEachTaskTaskRunStatsJson = {
  /** Iterations under way at present. */
  active_iterations?: number;
  /** Iterations that are over, whether succeeded or failed. */
  completed_iterations?: number;
  /** Iterations that ended in failure. */
  failed_iterations?: number;
  /** Iterations that have been scheduled so far. */
  scheduled_iterations?: number;
  /** Iterations that ended successfully. */
  succeeded_iterations?: number;
  /** All iterations of the loop, that is, the number of its input items. */
  total_iterations?: number;
};
