import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlStatementQueryResultColumnJson } from './sql-statement-query-result-column-json';
import type { StandardProps } from '../../model/standard-schema';

/** One column of a result; found in `columns`. */
export class SqlStatementQueryResultColumn extends Model<SqlStatementQueryResultColumnJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlStatementQueryResultColumn>;

  /** Name of the column. */
  @StringField('name', { example: 'order_count' })
  name?: string;
}
