// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SubscriptionSubscriber`: what `toDict()` gives and `fromDict` reads. */
export type SubscriptionSubscriberJson = {
  /** Id of the notification destination to send to. Empty if `user_name` is set. */
  destination_id?: string;
  /** Email address of the workspace user to send to. Empty if `destination_id` is set. */
  user_name?: string;
};
