// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskNotificationSettings`: what `toDict()` gives and `fromDict` reads. */
export type TaskNotificationSettingsJson = {
  /** Whether retries stay quiet: no start notice for retried attempts, and no failure notice before the last one. */
  alert_on_last_attempt?: boolean;
  /** Whether the `on_failure` receivers hear nothing of a canceled run. */
  no_alert_for_canceled_runs?: boolean;
  /** Whether the `on_failure` receivers hear nothing of a skipped run. */
  no_alert_for_skipped_runs?: boolean;
};
