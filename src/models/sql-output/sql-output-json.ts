// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlAlertOutputJson } from './sql-alert-output-json';
import type { SqlDashboardOutputJson } from './sql-dashboard-output-json';
import type { SqlFileOutputJson } from './sql-file-output-json';
import type { SqlQueryOutputJson } from './sql-query-output-json';

/** The JSON of a `SqlOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlOutputJson = {
  /** Output of a query. */
  query_output?: SqlQueryOutputJson;
  /** Output of a legacy dashboard. */
  dashboard_output?: SqlDashboardOutputJson;
  /** Output of an alert. */
  alert_output?: SqlAlertOutputJson;
  /** Output of a SQL file. */
  file_output?: SqlFileOutputJson;
};
