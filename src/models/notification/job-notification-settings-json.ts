// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobNotificationSettings`: what `toDict()` gives and `fromDict` reads. */
export type JobNotificationSettingsJson = {
  /** `true` if the `on_failure` recipients are not notified of a canceled run. */
  no_alert_for_canceled_runs?: boolean;
  /** `true` if the `on_failure` recipients are not notified of a skipped run. */
  no_alert_for_skipped_runs?: boolean;
};
