import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { SqlStatementQueryResultValue } from './sql-statement-query-result-value';
import type { SqlStatementQueryResultRowJson } from './sql-statement-query-result-row-json';
import type { StandardProps } from '../../model/standard-schema';

/** One row of a result; found in `rows`. */
export class SqlStatementQueryResultRow extends Model<SqlStatementQueryResultRowJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlStatementQueryResultRow>;

  /** The cells, in the order of the columns. */
  @ArrayField('values', () => SqlStatementQueryResultValue)
  values?: SqlStatementQueryResultValue[];
}
