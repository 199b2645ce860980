// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlAlertState } from '../../enums/sql-alert-state';
import type { SqlStatementOutputJson } from './sql-statement-output-json';

/** The JSON of a `SqlAlertOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlAlertOutputJson = {
  /** Text of the alert's query. Shown only to those who have the permission Can Run on it. */
  query_text?: string;
  /** Id of the SQL warehouse. */
  warehouse_id?: string;
  /** Statements that the run executed. */
  sql_statements?: SqlStatementOutputJson[];
  /** Page with the results. */
  output_link?: string;
  /** State of the alert. */
  alert_state?: `${SqlAlertState}`;
};
