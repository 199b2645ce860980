import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';

/** Switches that hold back some notifications of a task, for mails and webhooks alike. */
export class TaskNotificationSettings extends Model {
  /**
   * Whether retries stay quiet: no start notice for retried attempts, and no failure notice
   * before the last one.
   */
  @BooleanField('alert_on_last_attempt')
  alertOnLastAttempt?: boolean;

  /** Whether the `on_failure` receivers hear nothing of a canceled run. */
  @BooleanField('no_alert_for_canceled_runs')
  noAlertForCanceledRuns?: boolean;

  /** Whether the `on_failure` receivers hear nothing of a skipped run. */
  @BooleanField('no_alert_for_skipped_runs')
  noAlertForSkippedRuns?: boolean;
}
