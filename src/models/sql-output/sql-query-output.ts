import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlStatementOutput } from './sql-statement-output';
import type { SqlQueryOutputJson } from './sql-query-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Output of a SQL query task; found in `query_output` of a SQL output. */
export class SqlQueryOutput extends Model<SqlQueryOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlQueryOutput>;

  /** Text of the query. Shown only to those who have the permission Can Run on it. */
  @StringField('query_text', { example: 'SELECT count(*) FROM sales.orders' })
  queryText?: string;

  /** Id of the SQL warehouse. */
  @StringField('warehouse_id', { example: '4b9b953939869799' })
  warehouseId?: string;

  /** Statements that the run executed. */
  @ArrayField('sql_statements', () => SqlStatementOutput)
  sqlStatements?: SqlStatementOutput[];

  /**
   * Page with the results, which only the workspace can open.
   * @deprecated Read `sql_statements` instead.
   */
  @StringField('output_link', { example: null })
  outputLink?: string;

  /**
   * Id of the SQL warehouse, from the time when it was called an endpoint.
   * @deprecated Read `warehouse_id` instead.
   */
  @StringField('endpoint_id', { example: null })
  endpointId?: string;
}
