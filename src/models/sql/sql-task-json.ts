// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskAlertJson } from './sql-task-alert-json';
import type { SqlTaskDashboardJson } from './sql-task-dashboard-json';
import type { SqlTaskFileJson } from './sql-task-file-json';
import type { SqlTaskQueryJson } from './sql-task-query-json';

/** The JSON of a `SqlTask`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskJson = {
  /** Saved query to run. Set if the task is a query task. */
  query?: SqlTaskQueryJson;
  /** Legacy SQL dashboard to refresh. Set if the task is a dashboard task. */
  dashboard?: SqlTaskDashboardJson;
  /** SQL alert to evaluate. Set if the task is an alert task. */
  alert?: SqlTaskAlertJson;
  /** Parameters by name. Alert tasks have none. */
  parameters?: Record<string, unknown>;
  /**
   * Id of the SQL warehouse, preferably serverless or pro. Classic warehouses are supported only for alert,
   * dashboard and query tasks.
   */
  warehouse_id: string;
  /** SQL file to run, from the workspace or a Git repository. Set if the task is a file task. */
  file?: SqlTaskFileJson;
};
