/** Where Power BI keeps the data of a model or table. */
export enum StorageMode {
  /** Nothing is stored in Power BI; every report query goes to the SQL warehouse. */
  DIRECT_QUERY = 'DIRECT_QUERY',
  /** Power BI picks, per query, its imported copy or the SQL warehouse. */
  DUAL = 'DUAL',
  /** Data is copied into Power BI and is as recent as the last refresh. */
  IMPORT = 'IMPORT',
}
