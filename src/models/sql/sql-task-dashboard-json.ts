// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';

/** The JSON of a `SqlTaskDashboard`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskDashboardJson = {
  /** Identifies the dashboard to refresh. */
  dashboard_id: string;
  /** Subject line for the emails that carry the dashboard snapshot. */
  custom_subject?: string;
  /** When `true`, the dashboard is refreshed but no snapshot goes out to the subscribers. */
  pause_subscriptions?: boolean;
  /** Who receives a snapshot of the refreshed dashboard. */
  subscriptions?: SqlTaskSubscriptionJson[];
};
