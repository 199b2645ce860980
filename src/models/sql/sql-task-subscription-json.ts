// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlTaskSubscription`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskSubscriptionJson = {
  /** Id of the notification destination to send to; empty when `user_name` is given. */
  destination_id?: string;
  /** Workspace user to send to, as email address; empty when `destination_id` is given. */
  user_name?: string;
};
