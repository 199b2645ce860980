// Written by `npm run json-types` from the fields of the class; change them there.
import type { SubscriptionAttachmentJson } from './subscription-attachment-json';
import type { SubscriptionSubscriberJson } from './subscription-subscriber-json';

/** The JSON of a `Subscription`: what `toDict()` gives and `fromDict` reads. */
export type SubscriptionJson = {
  /** Files attached to the email. Default: only the standard snapshot. */
  attachment?: SubscriptionAttachmentJson;
  /** Subject of the emails. Default: a standard subject. */
  custom_subject?: string;
  /** `true` if no emails are sent. */
  paused?: boolean;
  /** Users and destinations that get the snapshot. */
  subscribers?: SubscriptionSubscriberJson[];
};
