import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { Subscription } from './subscription';
import type { DashboardTaskJson } from './dashboard-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that refreshes an AI/BI dashboard and can email a snapshot of it. */
export class DashboardTask extends Model<DashboardTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DashboardTask>;

  /** Id of the dashboard to refresh. */
  @StringField('dashboard_id', { example: '01ef9b0c6a5d1f3e8b7c4d2a90e1f6b5' })
  dashboardId?: string;

  /**
   * Filter values by the id of the filter in the URL. Several values are a JSON array, ranges a
   * JSON object with `start` and `end`, dates ISO 8601.
   */
  @MapField('filters', 'string', { example: { region: 'emea', order_date: '2026-01-01T00:00:00' } })
  filters?: Record<string, string>;

  /** Who gets a snapshot of the refreshed dashboard. */
  @ModelField('subscription', () => Subscription)
  subscription?: Subscription;

  /** Id of the SQL warehouse to run on. Default: the warehouse of the dashboard. */
  @StringField('warehouse_id', { example: '1a2b3c4d5e6f7890' })
  warehouseId?: string;
}
