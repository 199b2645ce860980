import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import type { TaskNotificationSettingsJson } from './task-notification-settings-json';
import type { StandardProps } from '../../model/standard-schema';

/** Switches that hold back some notifications of a task, for mails and webhooks alike. */
export class TaskNotificationSettings extends Model<TaskNotificationSettingsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TaskNotificationSettings>;

  /**
   * `true` if retries send no start notification, and only the last attempt sends a failure
   * notification.
   */
  @BooleanField('alert_on_last_attempt')
  alertOnLastAttempt?: boolean;

  /** `true` if the `on_failure` recipients are not notified of a canceled run. */
  @BooleanField('no_alert_for_canceled_runs')
  noAlertForCanceledRuns?: boolean;

  /** `true` if the `on_failure` recipients are not notified of a skipped run. */
  @BooleanField('no_alert_for_skipped_runs')
  noAlertForSkippedRuns?: boolean;
}
