import { ArrayField } from '../../schema/decorators/array-field';
import { MapField } from '../../schema/decorators/map-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AlertTaskSubscriber } from './alert-task-subscriber';
import type { AlertTaskJson } from './alert-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * A task that evaluates a SQL alert and notifies its subscribers. The alert is named by either
 * `alert_id` or `workspace_path`.
 */
export class AlertTask extends Model<AlertTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AlertTask>;

  /** Id of the alert to evaluate. Missing if `workspace_path` names the alert. */
  @StringField('alert_id', { example: 'b7c1e0d4-2f93-4a58-8d16-0e6a9b3c5f72' })
  alertId?: string;

  /** Parameters of the alert, by name. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;

  /** Users and destinations that are notified of the result; at most 100. */
  @ArrayField('subscribers', () => AlertTaskSubscriber)
  subscribers?: AlertTaskSubscriber[];

  /** Id of the SQL warehouse that runs the query of the alert. */
  @StringField('warehouse_id', { example: '1a2b3c4d5e6f7890' })
  warehouseId?: string;

  /**
   * Normalized path of the alert file, starting with `/Workspace`. Missing if `alert_id` names
   * the alert.
   */
  @StringField('workspace_path', { example: '/Workspace/Shared/alerts/late_orders.dbalert.json' })
  workspacePath?: string;
}
