import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DashboardToolJson } from './dashboard-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a dashboard. */
export class DashboardTool extends Model<DashboardToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DashboardTool>;

  /** Id of the dashboard the agent can use. */
  @StringField('dashboard_id', { example: '01f0b3d58c6a1724b0e95fa43c7d2e81' })
  dashboardId?: string;
}
