import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlTaskSubscription } from './sql-task-subscription';
import type { SqlTaskAlertJson } from './sql-task-alert-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Alert that a SQL task evaluates, and who is notified of the result; found in `alert` of a
 * `sql_task`.
 */
export class SqlTaskAlert extends Model<SqlTaskAlertJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskAlert>;

  /** Id of the alert. */
  @StringField('alert_id', { required: true, example: '1f5e8c72-3a9d-4b60-b7f4-6c5d4e3f2a1b' })
  alertId!: string;

  /** `true` if the subscribers are not notified. */
  @BooleanField('pause_subscriptions')
  pauseSubscriptions?: boolean;

  /** Users and destinations that are notified of the result. */
  @ArrayField('subscriptions', () => SqlTaskSubscription)
  subscriptions?: SqlTaskSubscription[];
}
