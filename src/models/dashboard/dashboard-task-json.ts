// Written by `npm run json-types` from the fields of the class; change them there.
import type { SubscriptionJson } from './subscription-json';

/** The JSON of a `DashboardTask`: what `toDict()` gives and `fromDict` reads. */
export type DashboardTaskJson = {
  /** Id of the dashboard to refresh. */
  dashboard_id?: string;
  /**
   * Filter values by the id of the filter in the URL. Several values are a JSON array, ranges a JSON object with
   * `start` and `end`, dates ISO 8601.
   */
  filters?: Record<string, string>;
  /** Who gets a snapshot of the refreshed dashboard. */
  subscription?: SubscriptionJson;
  /** Id of the SQL warehouse to run on. Default: the warehouse of the dashboard. */
  warehouse_id?: string;
};
