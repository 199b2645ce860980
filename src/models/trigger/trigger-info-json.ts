// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlConditionRunInfoDetailsJson } from './sql-condition-run-info-details-json';

/** The JSON of a `TriggerInfo`: what `toDict()` gives and `fromDict` reads. */
export type TriggerInfoJson = {
  /** Run id of the Run Job task that started this run; set only where a task of another job did. */
  run_id?: number;
  /** The check of the SQL condition that let the run start, where the trigger has one. */
  sql_condition?: SqlConditionRunInfoDetailsJson;
};
