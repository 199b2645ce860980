import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a dashboard. */
export class DashboardTool extends Model {
  /** Id of the dashboard the agent can use. */
  @StringField('dashboard_id', { example: '01f0b3d58c6a1724b0e95fa43c7d2e81' })
  dashboardId?: string;
}
