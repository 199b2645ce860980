import { PowerBiTableType } from '../../enums/power-bi-table-type';
import { StorageMode } from '../../enums/storage-mode';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { PowerBiTableJson } from './power-bi-table-json';
import type { StandardProps } from '../../model/standard-schema';

/** One table that a `PowerBiTask` publishes. */
export class PowerBiTable extends Model<PowerBiTableJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<PowerBiTable>;

  /** Unity Catalog catalog of the table. */
  @StringField('catalog', { example: 'main' })
  catalog?: string;

  /**
   * Column whose values show whether the data of a period has changed. Used only with
   * `detect_data_changes`.
   */
  @StringField('detect_data_changes_column', { example: 'updated_at' })
  detectDataChangesColumn?: string;

  /**
   * Date or time column that assigns rows to periods. Only for `IMPORT` tables of a task with an
   * `incremental_refresh_config`.
   */
  @StringField('incremental_refresh_datetime_column', { example: 'order_ts' })
  incrementalRefreshDatetimeColumn?: string;

  /** Name of the table within its schema. */
  @StringField('name', { example: 'orders' })
  name?: string;

  /** Schema of the table within its catalog. */
  @StringField('schema', { example: 'sales' })
  schema?: string;

  /** Storage mode for this table in Power BI. */
  @EnumField('storage_mode', StorageMode)
  storageMode?: StorageMode;

  /** Kind of Unity Catalog table or view. */
  @EnumField('table_type', PowerBiTableType, { example: 'MANAGED' })
  tableType?: PowerBiTableType;
}
