import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { Subscription } from './subscription';

/** A task that refreshes an AI/BI dashboard and can mail a snapshot of it. */
export class DashboardTask extends Model {
  /** Id of the dashboard to refresh. */
  @StringField('dashboard_id', { example: '01ef9b0c6a5d1f3e8b7c4d2a90e1f6b5' })
  dashboardId?: string;

  /**
   * Filter values by the filter's URL identifier; several values are given as a JSON array,
   * ranges as JSON with `start` and `end`, dates in ISO 8601.
   */
  @MapField('filters', 'string', { example: { region: 'emea', order_date: '2026-01-01T00:00:00' } })
  filters?: Record<string, string>;

  /** Who receives the snapshot of the refreshed dashboard, and under which subject. */
  @ModelField('subscription', () => Subscription)
  subscription?: Subscription;

  /**
   * Id of the SQL warehouse to run on; if missing, the dashboard's own default warehouse is
   * used.
   */
  @StringField('warehouse_id', { example: '1a2b3c4d5e6f7890' })
  warehouseId?: string;
}
