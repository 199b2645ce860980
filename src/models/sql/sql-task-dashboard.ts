import { StringField } from '../../metadata/string-field';
import { Model } from '../model';

/**
 * Names the legacy dashboard that a SQL task refreshes and who gets a snapshot of it; found in
 * `dashboard` of a `sql_task`.
 */
export class SqlTaskDashboard extends Model {
  /** Identifies the dashboard to refresh. */
  @StringField('dashboard_id', { required: true, example: '9d3b6e21-7c4f-4a5b-8e90-1a2b3c4d5e6f' })
  dashboardId!: string;
}
