// Written by `npm run json-types` from the fields of the class; change them there.
import type { PowerBiTableType } from '../../enums/power-bi-table-type';
import type { StorageMode } from '../../enums/storage-mode';

/** The JSON of a `PowerBiTable`: what `toDict()` gives and `fromDict` reads. */
export type PowerBiTableJson = {
  /** Unity Catalog catalog of the table. */
  catalog?: string;
  /** Column whose values show whether the data of a period has changed. Used only with `detect_data_changes`. */
  detect_data_changes_column?: string;
  /**
   * Date or time column that assigns rows to periods. Only for `IMPORT` tables of a task with an
   * `incremental_refresh_config`.
   */
  incremental_refresh_datetime_column?: string;
  /** Name of the table within its schema. */
  name?: string;
  /** Schema of the table within its catalog. */
  schema?: string;
  /** Storage mode for this table in Power BI. */
  storage_mode?: `${StorageMode}`;
  /** Kind of Unity Catalog table or view. */
  table_type?: `${PowerBiTableType}`;
};
