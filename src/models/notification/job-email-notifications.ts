import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { JobEmailNotificationsJson } from './job-email-notifications-json';
import type { StandardProps } from '../../model/standard-schema';

/** Mail addresses to notify about the events of a run, one list per event. */
export class JobEmailNotifications extends Model<JobEmailNotificationsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobEmailNotifications>;

  /**
   * Whether the `on_failure` addresses get no mail when the run is skipped.
   * @deprecated Read `notification_settings.no_alert_for_skipped_runs` instead.
   */
  @BooleanField('no_alert_for_skipped_runs', { example: null })
  noAlertForSkippedRuns?: boolean;

  /**
   * Addresses mailed when the run lasts longer than the `RUN_DURATION_SECONDS` rule in `health`
   * allows; without such a rule nothing is sent.
   */
  @ArrayField('on_duration_warning_threshold_exceeded', 'string', { example: null })
  onDurationWarningThresholdExceeded?: string[];

  /**
   * Addresses mailed when the run ends badly: life cycle state `INTERNAL_ERROR`, or result
   * `FAILED` or `TIMED_OUT`.
   */
  @ArrayField('on_failure', 'string', { example: ['oncall@example.com', 'data-team@example.com'] })
  onFailure?: string[];

  /**
   * Addresses mailed when platform maintenance of a continuous job with a maintenance window is
   * finished.
   */
  @ArrayField('on_maintenance_complete', 'string', { example: null })
  onMaintenanceComplete?: string[];

  /**
   * Addresses mailed when platform maintenance of a continuous job with a maintenance window
   * begins.
   */
  @ArrayField('on_maintenance_start', 'string', { example: null })
  onMaintenanceStart?: string[];

  /** Addresses mailed when the run starts. */
  @ArrayField('on_start', 'string', { example: ['data-team@example.com'] })
  onStart?: string[];

  /**
   * Addresses mailed when a stream's backlog, averaged over 10 minutes, passes a
   * `STREAMING_BACKLOG_*` rule in `health`; repeated every 30 minutes while it lasts.
   */
  @ArrayField('on_streaming_backlog_exceeded', 'string', { example: null })
  onStreamingBacklogExceeded?: string[];

  /**
   * Addresses mailed when the run ends with life cycle state `TERMINATED` and result `SUCCESS`.
   */
  @ArrayField('on_success', 'string', { example: ['data-team@example.com'] })
  onSuccess?: string[];
}
