// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';

/** The JSON of a `SqlTaskDashboard`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskDashboardJson = {
  /** Id of the dashboard. */
  dashboard_id: string;
  /** Subject of the emails with the dashboard snapshot. */
  custom_subject?: string;
  /** `true` if the subscribers get no snapshot. */
  pause_subscriptions?: boolean;
  /** Users and destinations that get a snapshot of the dashboard. */
  subscriptions?: SqlTaskSubscriptionJson[];
};
