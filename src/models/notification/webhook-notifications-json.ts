// Written by `npm run json-types` from the fields of the class; change them there.
import type { WebhookJson } from './webhook-json';

/** The JSON of a `WebhookNotifications`: what `toDict()` gives and `fromDict` reads. */
export type WebhookNotificationsJson = {
  /**
   * Destinations that are called when the run lasts longer than the `RUN_DURATION_SECONDS` rule in `health`
   * allows; at most 3.
   */
  on_duration_warning_threshold_exceeded?: WebhookJson[];
  /** Destinations that are called when the run fails; at most 3. */
  on_failure?: WebhookJson[];
  /**
   * Destinations that are called when platform maintenance of a continuous job with a maintenance window is
   * finished; at most 3.
   */
  on_maintenance_complete?: WebhookJson[];
  /**
   * Destinations that are called when platform maintenance of a continuous job with a maintenance window begins;
   * at most 3.
   */
  on_maintenance_start?: WebhookJson[];
  /** Destinations that are called when the run starts; at most 3. */
  on_start?: WebhookJson[];
  /**
   * Destinations that are called when a stream's backlog, averaged over 10 minutes, passes a `STREAMING_BACKLOG_*`
   * rule in `health`; repeated every 30 minutes, at most 3.
   */
  on_streaming_backlog_exceeded?: WebhookJson[];
  /** Destinations that are called when the run ends successfully; at most 3. */
  on_success?: WebhookJson[];
};
