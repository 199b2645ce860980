/** Kind of Unity Catalog object that is published as a Power BI table. */
export enum PowerBiTableType {
  /** Table whose files lie at a storage path outside Unity Catalog's management. */
  EXTERNAL = 'EXTERNAL',
  /** Shallow clone that is kept as an external table and shares the files of its source. */
  EXTERNAL_SHALLOW_CLONE = 'EXTERNAL_SHALLOW_CLONE',
  /** Table of another system, reached through a federated catalog. */
  FOREIGN = 'FOREIGN',
  /** Table whose files Unity Catalog manages. */
  MANAGED = 'MANAGED',
  /** Shallow clone that is kept as a managed table and shares the files of its source. */
  MANAGED_SHALLOW_CLONE = 'MANAGED_SHALLOW_CLONE',
  /** View whose result is stored and brought up to date by refreshes. */
  MATERIALIZED_VIEW = 'MATERIALIZED_VIEW',
  /** View that defines measures and dimensions for metrics. */
  METRIC_VIEW = 'METRIC_VIEW',
  /** Table that a stream keeps adding to. */
  STREAMING_TABLE = 'STREAMING_TABLE',
  /** Plain view, computed whenever it is queried. */
  VIEW = 'VIEW',
}
