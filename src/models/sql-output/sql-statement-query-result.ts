import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { Model } from '../../model/model';
import { SqlStatementQueryResultColumn } from './sql-statement-query-result-column';
import { SqlStatementQueryResultRow } from './sql-statement-query-result-row';
import type { SqlStatementQueryResultJson } from './sql-statement-query-result-json';
import type { StandardProps } from '../../model/standard-schema';

/** Result of a SQL file; found in `query_result`. */
export class SqlStatementQueryResult extends Model<SqlStatementQueryResultJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlStatementQueryResult>;

  /** The columns. */
  @ArrayField('columns', () => SqlStatementQueryResultColumn)
  columns?: SqlStatementQueryResultColumn[];

  /** The rows. */
  @ArrayField('rows', () => SqlStatementQueryResultRow)
  rows?: SqlStatementQueryResultRow[];

  /** `true` if rows were left out. */
  @BooleanField('truncated')
  truncated?: boolean;
}
