import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlTaskSubscription } from './sql-task-subscription';
import type { SqlTaskDashboardJson } from './sql-task-dashboard-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Legacy dashboard that a SQL task refreshes, and who gets a snapshot of it; found in
 * `dashboard` of a `sql_task`.
 */
export class SqlTaskDashboard extends Model<SqlTaskDashboardJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskDashboard>;

  /** Id of the dashboard. */
  @StringField('dashboard_id', { required: true, example: '9d3b6e21-7c4f-4a5b-8e90-1a2b3c4d5e6f' })
  dashboardId!: string;

  /** Subject of the emails with the dashboard snapshot. */
  @StringField('custom_subject', { example: 'Daily orders dashboard' })
  customSubject?: string;

  /** `true` if the subscribers get no snapshot. */
  @BooleanField('pause_subscriptions')
  pauseSubscriptions?: boolean;

  /** Users and destinations that get a snapshot of the dashboard. */
  @ArrayField('subscriptions', () => SqlTaskSubscription)
  subscriptions?: SqlTaskSubscription[];
}
