import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Saved query that a SQL task runs; found in `query` of a `sql_task`. */
export class SqlTaskQuery extends Model {
  /** Id of the saved query. */
  @StringField('query_id', { required: true, example: '4c2a7f10-5b3e-4d0c-9a61-2f8e7d6c5b4a' })
  queryId!: string;
}
