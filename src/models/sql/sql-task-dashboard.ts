import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlTaskSubscription } from './sql-task-subscription';
import type { SqlTaskDashboardJson } from './sql-task-dashboard-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Names the legacy dashboard that a SQL task refreshes and who gets a snapshot of it; found in
 * `dashboard` of a `sql_task`.
 */
export class SqlTaskDashboard extends Model<SqlTaskDashboardJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskDashboard>;

  /** Identifies the dashboard to refresh. */
  @StringField('dashboard_id', { required: true, example: '9d3b6e21-7c4f-4a5b-8e90-1a2b3c4d5e6f' })
  dashboardId!: string;

  /** Subject line for the emails that carry the dashboard snapshot. */
  @StringField('custom_subject', { example: 'Daily orders dashboard' })
  customSubject?: string;

  /** When `true`, the dashboard is refreshed but no snapshot goes out to the subscribers. */
  @BooleanField('pause_subscriptions')
  pauseSubscriptions?: boolean;

  /** Who receives a snapshot of the refreshed dashboard. */
  @ArrayField('subscriptions', () => SqlTaskSubscription)
  subscriptions?: SqlTaskSubscription[];
}
