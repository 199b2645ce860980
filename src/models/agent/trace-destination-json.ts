// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TraceDestination`: what `toDict()` gives and `fromDict` reads. */
export type TraceDestinationJson = {
  /** Unity Catalog catalog that holds the trace tables. */
  catalog_name?: string;
  /** Id of the MLflow experiment the traces belong to. */
  experiment_id?: string;
  /** Schema, within `catalog_name`, that holds the trace tables. */
  schema_name?: string;
  /** Text the names of the trace tables begin with. */
  table_prefix?: string;
};
