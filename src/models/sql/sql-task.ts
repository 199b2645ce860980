import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlTaskAlert } from './sql-task-alert';
import { SqlTaskDashboard } from './sql-task-dashboard';
import { SqlTaskFile } from './sql-task-file';
import { SqlTaskQuery } from './sql-task-query';
import type { SqlTaskJson } from './sql-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * A task that runs a query, a SQL file, a legacy dashboard or an alert on a SQL warehouse, set
 * as `sql_task` of a task.
 */
export class SqlTask extends Model<SqlTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTask>;

  /** Saved query to run. Set if the task is a query task. */
  @ModelField('query', () => SqlTaskQuery)
  query?: SqlTaskQuery;

  /** Legacy SQL dashboard to refresh. Set if the task is a dashboard task. */
  @ModelField('dashboard', () => SqlTaskDashboard, { example: null })
  dashboard?: SqlTaskDashboard;

  /** SQL alert to evaluate. Set if the task is an alert task. */
  @ModelField('alert', () => SqlTaskAlert, { example: null })
  alert?: SqlTaskAlert;

  /** Parameters by name. Alert tasks have none. */
  @MapField('parameters', 'any', { example: { region: 'emea', min_amount: '100' } })
  parameters?: Record<string, unknown>;

  /**
   * Id of the SQL warehouse, preferably serverless or pro. Classic warehouses are supported only
   * for alert, dashboard and query tasks.
   */
  @StringField('warehouse_id', { required: true, example: 'e6b29c4d1f0a8735' })
  warehouseId!: string;

  /** SQL file to run, from the workspace or a Git repository. Set if the task is a file task. */
  @ModelField('file', () => SqlTaskFile, { example: null })
  file?: SqlTaskFile;
}
