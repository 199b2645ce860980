// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlDashboardWidgetOutputJson } from './sql-dashboard-widget-output-json';

/** The JSON of a `SqlDashboardOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlDashboardOutputJson = {
  /** Widgets that the run executed: those that are based on a SQL query. */
  widgets?: SqlDashboardWidgetOutputJson[];
  /** Id of the SQL warehouse. */
  warehouse_id?: string;
};
