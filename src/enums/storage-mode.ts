/** Where Power BI keeps the data of a model or table. */
export enum StorageMode {
  /** Not in Power BI: each query goes to the SQL warehouse. */
  DIRECT_QUERY = 'DIRECT_QUERY',
  /** In both places: Power BI decides for each query. */
  DUAL = 'DUAL',
  /** In Power BI, as recent as the last refresh. */
  IMPORT = 'IMPORT',
}
