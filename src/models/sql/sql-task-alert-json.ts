// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';

/** The JSON of a `SqlTaskAlert`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskAlertJson = {
  /** Id of the alert. */
  alert_id: string;
  /** `true` if the subscribers are not notified. */
  pause_subscriptions?: boolean;
  /** Users and destinations that are notified of the result. */
  subscriptions?: SqlTaskSubscriptionJson[];
};
