import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlTaskQueryJson } from './sql-task-query-json';
import type { StandardProps } from '../../model/standard-schema';

/** Saved query that a SQL task runs; found in `query` of a `sql_task`. */
export class SqlTaskQuery extends Model<SqlTaskQueryJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskQuery>;

  /** Id of the saved query. */
  @StringField('query_id', { required: true, example: '4c2a7f10-5b3e-4d0c-9a61-2f8e7d6c5b4a' })
  queryId!: string;
}
