import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { SqlAlertOutput } from './sql-alert-output';
import { SqlDashboardOutput } from './sql-dashboard-output';
import { SqlFileOutput } from './sql-file-output';
import { SqlQueryOutput } from './sql-query-output';
import type { SqlOutputJson } from './sql-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Output of a SQL task; found in `sql_output` of an output. One of the fields is set, by what the
 * task runs.
 */
export class SqlOutput extends Model<SqlOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlOutput>;

  /** Output of a query. */
  @ModelField('query_output', () => SqlQueryOutput)
  queryOutput?: SqlQueryOutput;

  /** Output of a legacy dashboard. */
  @ModelField('dashboard_output', () => SqlDashboardOutput, { example: null })
  dashboardOutput?: SqlDashboardOutput;

  /** Output of an alert. */
  @ModelField('alert_output', () => SqlAlertOutput, { example: null })
  alertOutput?: SqlAlertOutput;

  /** Output of a SQL file. */
  @ModelField('file_output', () => SqlFileOutput, { example: null })
  fileOutput?: SqlFileOutput;
}
