// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlConditionTriggerMode } from '../../enums/sql-condition-trigger-mode';

/** The JSON of a `SqlConditionConfiguration`: what `toDict()` gives and `fromDict` reads. */
export type SqlConditionConfigurationJson = {
  /** Id of the saved query. The query has no parameters. */
  sql_query_id: string;
  /** Id of the SQL warehouse that runs the query. */
  warehouse_id: string;
  /** How the result of the query is judged. Default: `QUERY_RETURNS_ROWS`. */
  trigger_mode?: `${SqlConditionTriggerMode}`;
};
