import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlTaskSubscription } from './sql-task-subscription';
import type { SqlTaskAlertJson } from './sql-task-alert-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Names the alert that a SQL task evaluates and who hears of the result; found in `alert` of a
 * `sql_task`.
 */
export class SqlTaskAlert extends Model<SqlTaskAlertJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskAlert>;

  /** Identifies the alert to evaluate. */
  @StringField('alert_id', { required: true, example: '1f5e8c72-3a9d-4b60-b7f4-6c5d4e3f2a1b' })
  alertId!: string;

  /** When `true`, the alert is evaluated but its subscribers are not notified. */
  @BooleanField('pause_subscriptions')
  pauseSubscriptions?: boolean;

  /** Who is notified of the outcome of the alert. */
  @ArrayField('subscriptions', () => SqlTaskSubscription)
  subscriptions?: SqlTaskSubscription[];
}
