import { SqlConditionTriggerMode } from '../../enums/sql-condition-trigger-mode';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlConditionConfigurationJson } from './sql-condition-configuration-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * SQL condition of a job trigger: a saved query whose result decides whether a run starts once
 * the trigger fires.
 */
export class SqlConditionConfiguration extends Model<SqlConditionConfigurationJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlConditionConfiguration>;

  /** Id of the saved query. The query has no parameters. */
  @StringField('sql_query_id', { required: true, example: 'd4a7b1c9-6e20-4f85-b3d8-7c90e5a2f146' })
  sqlQueryId!: string;

  /** Id of the SQL warehouse that runs the query. */
  @StringField('warehouse_id', { required: true, example: '1a2b3c4d5e6f7890' })
  warehouseId!: string;

  /** How the result of the query is judged. Default: `QUERY_RETURNS_ROWS`. */
  @EnumField('trigger_mode', SqlConditionTriggerMode)
  triggerMode?: SqlConditionTriggerMode;
}
