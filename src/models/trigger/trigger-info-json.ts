// Written by `npm run json-types` from the fields of the class; change them there.
import type { JobCompletionDetailsJson } from './job-completion-details-json';
import type { SqlConditionRunInfoDetailsJson } from './sql-condition-run-info-details-json';

/** The JSON of a `TriggerInfo`: what `toDict()` gives and `fromDict` reads. */
export type TriggerInfoJson = {
  /** Run id of the Run Job task that started this run. Set only if a task of another job started it. */
  run_id?: number;
  /** Completed runs of other jobs that triggered the run. Set if `trigger` is `JOB_COMPLETION`. */
  job_completion?: JobCompletionDetailsJson;
  /** Evaluation of the SQL condition of the trigger, if it has one. */
  sql_condition?: SqlConditionRunInfoDetailsJson;
};
