// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskEmailNotifications`: what `toDict()` gives and `fromDict` reads. */
export type TaskEmailNotificationsJson = {
  /**
   * `true` if the `on_failure` addresses are not notified of a skipped run.
   * @deprecated Read `notification_settings.no_alert_for_skipped_runs` instead.
   */
  no_alert_for_skipped_runs?: boolean;
  /**
   * Email addresses that are notified when the run lasts longer than the `RUN_DURATION_SECONDS` rule in `health`
   * allows; without such a rule nothing is sent.
   */
  on_duration_warning_threshold_exceeded?: string[];
  /**
   * Email addresses that are notified when the run fails: life-cycle state `INTERNAL_ERROR`, or result `FAILED` or
   * `TIMED_OUT`. Default: none.
   */
  on_failure?: string[];
  /**
   * Email addresses that are notified when platform maintenance of a continuous job with a maintenance window is
   * finished.
   */
  on_maintenance_complete?: string[];
  /**
   * Email addresses that are notified when platform maintenance of a continuous job with a maintenance window
   * begins.
   */
  on_maintenance_start?: string[];
  /** Email addresses that are notified when the run starts. Default: none. */
  on_start?: string[];
  /**
   * Email addresses that are notified when a stream's backlog, averaged over 10 minutes, passes a
   * `STREAMING_BACKLOG_*` rule in `health`; repeated every 30 minutes.
   */
  on_streaming_backlog_exceeded?: string[];
  /**
   * Email addresses that are notified when the run ends with life-cycle state `TERMINATED` and result `SUCCESS`.
   * Default: none.
   */
  on_success?: string[];
};
