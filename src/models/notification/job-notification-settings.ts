import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { JobNotificationSettingsJson } from './job-notification-settings-json';
import type { StandardProps } from '../../model/standard-schema';

/** Switches that hold back some notifications of a run, for mails and webhooks alike. */
export class JobNotificationSettings extends Model<JobNotificationSettingsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobNotificationSettings>;

  /** `true` if the `on_failure` recipients are not notified of a canceled run. */
  @BooleanField('no_alert_for_canceled_runs')
  noAlertForCanceledRuns?: boolean;

  /** `true` if the `on_failure` recipients are not notified of a skipped run. */
  @BooleanField('no_alert_for_skipped_runs')
  noAlertForSkippedRuns?: boolean;
}
