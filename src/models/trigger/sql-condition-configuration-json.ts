// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlConditionTriggerMode } from '../../enums/sql-condition-trigger-mode';

/** The JSON of a `SqlConditionConfiguration`: what `toDict()` gives and `fromDict` reads. */
export type SqlConditionConfigurationJson = {
  /** Id of the saved query to evaluate; the query must not use parameters. */
  sql_query_id: string;
  /** Id of the SQL warehouse on which the query runs. */
  warehouse_id: string;
  /** How the query's result is judged; unset counts as `QUERY_RETURNS_ROWS`. */
  trigger_mode?: `${SqlConditionTriggerMode}`;
};
