// Written by `npm run json-types` from the fields of the class; change them there.
import type { ForEachTaskErrorMessageStatsJson } from './for-each-task-error-message-stats-json';
import type { ForEachTaskRunStatsJson } from './for-each-task-run-stats-json';

/** The JSON of a `ForEachStats`: what `toDict()` gives and `fromDict` reads. */
export type ForEachStatsJson = {
  /** Errors of the failed iterations, grouped by message. */
  error_message_stats?: ForEachTaskErrorMessageStatsJson[];
  /** Number of iterations by state. Only the latest attempt at each iteration counts. */
  task_run_stats?: ForEachTaskRunStatsJson;
};
