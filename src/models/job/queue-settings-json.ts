// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `QueueSettings`: what `toDict()` gives and `fromDict` reads. */
export type QueueSettingsJson = {
  /** `true` if runs wait in the queue; `false` if they are skipped. */
  enabled: boolean;
};
