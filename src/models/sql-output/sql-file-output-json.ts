// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlStatementOutputJson } from './sql-statement-output-json';
import type { SqlStatementQueryResultJson } from './sql-statement-query-result-json';

/** The JSON of a `SqlFileOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlFileOutputJson = {
  /** Text of the file. */
  query_text?: string;
  /** Id of the SQL warehouse. */
  warehouse_id?: string;
  /** Statements that the run executed. */
  sql_statements?: SqlStatementOutputJson[];
  /** Result of the query. */
  query_result?: SqlStatementQueryResultJson;
};
