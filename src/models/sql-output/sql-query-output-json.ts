// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlStatementOutputJson } from './sql-statement-output-json';

/** The JSON of a `SqlQueryOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlQueryOutputJson = {
  /** Text of the query. Shown only to those who have the permission Can Run on it. */
  query_text?: string;
  /** Id of the SQL warehouse. */
  warehouse_id?: string;
  /** Statements that the run executed. */
  sql_statements?: SqlStatementOutputJson[];
  /**
   * Page with the results, which only the workspace can open.
   * @deprecated Read `sql_statements` instead.
   */
  output_link?: string;
  /**
   * Id of the SQL warehouse, from the time when it was called an endpoint.
   * @deprecated Read `warehouse_id` instead.
   */
  endpoint_id?: string;
};
