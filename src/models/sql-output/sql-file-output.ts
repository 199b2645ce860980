import { ArrayField } from '../../schema/decorators/array-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlStatementOutput } from './sql-statement-output';
import { SqlStatementQueryResult } from './sql-statement-query-result';
import type { SqlFileOutputJson } from './sql-file-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** Output of a SQL file task; found in `file_output` of a SQL output. */
export class SqlFileOutput extends Model<SqlFileOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlFileOutput>;

  /** Text of the file. */
  @StringField('query_text', { example: 'SELECT count(*) FROM sales.orders' })
  queryText?: string;

  /** Id of the SQL warehouse. */
  @StringField('warehouse_id', { example: '4b9b953939869799' })
  warehouseId?: string;

  /** Statements that the run executed. */
  @ArrayField('sql_statements', () => SqlStatementOutput)
  sqlStatements?: SqlStatementOutput[];

  /** Result of the query. */
  @ModelField('query_result', () => SqlStatementQueryResult)
  queryResult?: SqlStatementQueryResult;
}
