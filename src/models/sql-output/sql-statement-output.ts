import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlStatementOutputJson } from './sql-statement-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** One SQL statement that a task ran; found in `sql_statements`. */
export class SqlStatementOutput extends Model<SqlStatementOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlStatementOutput>;

  /** Key by which the details of the query are looked up. */
  @StringField('lookup_key', { example: 'AYbVJbUwUAAAAAAADGkPFg' })
  lookupKey?: string;
}
