// Written by `npm run json-types` from the fields of the class; change them there.
import type { SubscriptionJson } from './subscription-json';

/** The JSON of a `DashboardTask`: what `toDict()` gives and `fromDict` reads. */
export type DashboardTaskJson = {
  /** Id of the dashboard to refresh. */
  dashboard_id?: string;
  /**
   * Filter values by the filter's URL identifier; several values are given as a JSON array, ranges as JSON with
   * `start` and `end`, dates in ISO 8601.
   */
  filters?: Record<string, string>;
  /** Who receives the snapshot of the refreshed dashboard, and under which subject. */
  subscription?: SubscriptionJson;
  /** Id of the SQL warehouse to run on; if missing, the dashboard's own default warehouse is used. */
  warehouse_id?: string;
};
