import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { JobEmailNotificationsJson } from './job-email-notifications-json';
import type { StandardProps } from '../../model/standard-schema';

/** Email addresses that are notified of the events of a run, one list for each event. */
export class JobEmailNotifications extends Model<JobEmailNotificationsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobEmailNotifications>;

  /**
   * `true` if the `on_failure` addresses are not notified of a skipped run.
   * @deprecated Read `notification_settings.no_alert_for_skipped_runs` instead.
   */
  @BooleanField('no_alert_for_skipped_runs', { example: null })
  noAlertForSkippedRuns?: boolean;

  /**
   * Email addresses that are notified when the run lasts longer than the `RUN_DURATION_SECONDS`
   * rule in `health` allows; without such a rule nothing is sent.
   */
  @ArrayField('on_duration_warning_threshold_exceeded', 'string', { example: null })
  onDurationWarningThresholdExceeded?: string[];

  /**
   * Email addresses that are notified when the run fails: life-cycle state `INTERNAL_ERROR`, or
   * result `FAILED` or `TIMED_OUT`. Default: none.
   */
  @ArrayField('on_failure', 'string', { example: ['oncall@example.com', 'data-team@example.com'] })
  onFailure?: string[];

  /**
   * Email addresses that are notified when platform maintenance of a continuous job with a
   * maintenance window is finished.
   */
  @ArrayField('on_maintenance_complete', 'string', { example: null })
  onMaintenanceComplete?: string[];

  /**
   * Email addresses that are notified when platform maintenance of a continuous job with a
   * maintenance window begins.
   */
  @ArrayField('on_maintenance_start', 'string', { example: null })
  onMaintenanceStart?: string[];

  /** Email addresses that are notified when the run starts. Default: none. */
  @ArrayField('on_start', 'string', { example: ['data-team@example.com'] })
  onStart?: string[];

  /**
   * Email addresses that are notified when a stream's backlog, averaged over 10 minutes, passes
   * a `STREAMING_BACKLOG_*` rule in `health`; repeated every 30 minutes.
   */
  @ArrayField('on_streaming_backlog_exceeded', 'string', { example: null })
  onStreamingBacklogExceeded?: string[];

  /**
   * Email addresses that are notified when the run ends with life-cycle state `TERMINATED` and
   * result `SUCCESS`. Default: none.
   */
  @ArrayField('on_success', 'string', { example: ['data-team@example.com'] })
  onSuccess?: string[];
}
