import { SqlAlertState } from '../../enums/sql-alert-state';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlStatementOutput } from './sql-statement-output';
import type { SqlAlertOutputJson } from './sql-alert-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Output of a SQL alert task; found in `alert_output` of a SQL output. */
export class SqlAlertOutput extends Model<SqlAlertOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlAlertOutput>;

  /** Text of the alert's query. Shown only to those who have the permission Can Run on it. */
  @StringField('query_text', { example: 'SELECT count(*) FROM sales.orders' })
  queryText?: string;

  /** Id of the SQL warehouse. */
  @StringField('warehouse_id', { example: '4b9b953939869799' })
  warehouseId?: string;

  /** Statements that the run executed. */
  @ArrayField('sql_statements', () => SqlStatementOutput)
  sqlStatements?: SqlStatementOutput[];

  /** Page with the results. */
  @StringField('output_link', { example: 'https://example.cloud.databricks.com/sql/alerts/1' })
  outputLink?: string;

  /** State of the alert. */
  @EnumField('alert_state', SqlAlertState, { example: 'OK' })
  alertState?: SqlAlertState;
}
