import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { Webhook } from './webhook';
import type { WebhookNotificationsJson } from './webhook-notifications-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Notification destinations that are called for the events of a run or task, one list for each
 * event.
 */
export class WebhookNotifications extends Model<WebhookNotificationsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<WebhookNotifications>;

  /**
   * Destinations that are called when the run lasts longer than the `RUN_DURATION_SECONDS` rule
   * in `health` allows; at most 3.
   */
  @ArrayField('on_duration_warning_threshold_exceeded', () => Webhook, { example: null })
  onDurationWarningThresholdExceeded?: Webhook[];

  /** Destinations that are called when the run fails; at most 3. */
  @ArrayField('on_failure', () => Webhook)
  onFailure?: Webhook[];

  /**
   * Destinations that are called when platform maintenance of a continuous job with a
   * maintenance window is finished; at most 3.
   */
  @ArrayField('on_maintenance_complete', () => Webhook, { example: null })
  onMaintenanceComplete?: Webhook[];

  /**
   * Destinations that are called when platform maintenance of a continuous job with a
   * maintenance window begins; at most 3.
   */
  @ArrayField('on_maintenance_start', () => Webhook, { example: null })
  onMaintenanceStart?: Webhook[];

  /** Destinations that are called when the run starts; at most 3. */
  @ArrayField('on_start', () => Webhook)
  onStart?: Webhook[];

  /**
   * Destinations that are called when a stream's backlog, averaged over 10 minutes, passes a
   * `STREAMING_BACKLOG_*` rule in `health`; repeated every 30 minutes, at most 3.
   */
  @ArrayField('on_streaming_backlog_exceeded', () => Webhook, { example: null })
  onStreamingBacklogExceeded?: Webhook[];

  /** Destinations that are called when the run ends successfully; at most 3. */
  @ArrayField('on_success', () => Webhook)
  onSuccess?: Webhook[];
}
