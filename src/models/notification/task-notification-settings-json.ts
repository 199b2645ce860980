// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskNotificationSettings`: what `toDict()` gives and `fromDict` reads. */
export type TaskNotificationSettingsJson = {
  /** `true` if retries send no start notification, and only the last attempt sends a failure notification. */
  alert_on_last_attempt?: boolean;
  /** `true` if the `on_failure` recipients are not notified of a canceled run. */
  no_alert_for_canceled_runs?: boolean;
  /** `true` if the `on_failure` recipients are not notified of a skipped run. */
  no_alert_for_skipped_runs?: boolean;
};
