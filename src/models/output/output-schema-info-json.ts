// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `OutputSchemaInfo`: what `toDict()` gives and `fromDict` reads. */
export type OutputSchemaInfoJson = {
  /** Catalog of the schema. */
  catalog_name?: string;
  /** When the schema expires, in epoch ms. */
  expiration_time?: number;
  /** Name of the schema. */
  schema_name?: string;
};
