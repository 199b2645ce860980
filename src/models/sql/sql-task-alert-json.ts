// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';

/** The JSON of a `SqlTaskAlert`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskAlertJson = {
  /** Identifies the alert to evaluate. */
  alert_id: string;
  /** When `true`, the alert is evaluated but its subscribers are not notified. */
  pause_subscriptions?: boolean;
  /** Who is notified of the outcome of the alert. */
  subscriptions?: SqlTaskSubscriptionJson[];
};
