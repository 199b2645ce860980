// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `Webhook`: what `toDict()` gives and `fromDict` reads. */
export type WebhookJson = {
  /** Id of the notification destination to call. */
  id: string;
};
