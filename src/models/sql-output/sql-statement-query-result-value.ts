import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlStatementQueryResultValueJson } from './sql-statement-query-result-value-json';
import type { StandardProps } from '../../model/standard-schema';

/** One cell of a result; found in `values` of a row. */
export class SqlStatementQueryResultValue extends Model<SqlStatementQueryResultValueJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlStatementQueryResultValue>;

  /** The value as text. */
  @StringField('string_value', { example: '41234' })
  stringValue?: string;
}
