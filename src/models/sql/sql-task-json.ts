// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskAlertJson } from './sql-task-alert-json';
import type { SqlTaskDashboardJson } from './sql-task-dashboard-json';
import type { SqlTaskFileJson } from './sql-task-file-json';
import type { SqlTaskQueryJson } from './sql-task-query-json';

/** The JSON of a `SqlTask`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskJson = {
  /** Saved query to run; set when the task is a query task. */
  query?: SqlTaskQueryJson;
  /** Legacy SQL dashboard to refresh; set when the task is a dashboard task. */
  dashboard?: SqlTaskDashboardJson;
  /** SQL alert to evaluate; set when the task is an alert task. */
  alert?: SqlTaskAlertJson;
  /** Values by parameter name used in each run of the task; alert tasks take none. */
  parameters?: Record<string, unknown>;
  /** Identifies the SQL warehouse that does the work; it has to be a pro or serverless warehouse. */
  warehouse_id: string;
  /** SQL file to run, from the workspace or a Git repository; set when the task is a file task. */
  file?: SqlTaskFileJson;
};
