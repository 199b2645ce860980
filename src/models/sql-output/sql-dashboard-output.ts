import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlDashboardWidgetOutput } from './sql-dashboard-widget-output';
import type { SqlDashboardOutputJson } from './sql-dashboard-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Output of a task that refreshes a legacy dashboard; found in `dashboard_output` of a SQL
 * output.
 */
export class SqlDashboardOutput extends Model<SqlDashboardOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlDashboardOutput>;

  /** Widgets that the run executed: those that are based on a SQL query. */
  @ArrayField('widgets', () => SqlDashboardWidgetOutput)
  widgets?: SqlDashboardWidgetOutput[];

  /** Id of the SQL warehouse. */
  @StringField('warehouse_id', { example: '4b9b953939869799' })
  warehouseId?: string;
}
