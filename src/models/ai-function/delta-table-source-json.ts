// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `DeltaTableSource`: what `toDict()` gives and `fromDict` reads. */
export type DeltaTableSourceJson = {
  /** Three-part name of the table: `catalog.schema.table`. */
  table_name?: string;
  /** Column with the content that the function is applied to. */
  input_column?: string;
  /**
   * Columns that identify a row across runs. Default: the row tracking of the table; if that is off too, each run
   * processes the whole table again.
   */
  merge_key_columns?: string[];
};
