// Written by `npm run json-types` from the fields of the class; change them there.
import type { SubscriptionSubscriberJson } from './subscription-subscriber-json';

/** The JSON of a `Subscription`: what `toDict()` gives and `fromDict` reads. */
export type SubscriptionJson = {
  /** Subject line for the mails, in place of the standard one. */
  custom_subject?: string;
  /** Whether mailing is switched off for now. */
  paused?: boolean;
  /** Users and destinations that get the snapshot. */
  subscribers?: SubscriptionSubscriberJson[];
};
