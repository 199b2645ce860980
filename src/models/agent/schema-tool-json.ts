// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SchemaTool`: what `toDict()` gives and `fromDict` reads. */
export type SchemaToolJson = {
  /** Full name of the schema, as `<catalog>.<schema>`. */
  name?: string;
};
