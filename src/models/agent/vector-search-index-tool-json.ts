// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `VectorSearchIndexTool`: what `toDict()` gives and `fromDict` reads. */
export type VectorSearchIndexToolJson = {
  /** Full name of the index, as `<catalog>.<schema>.<index>`. */
  name?: string;
};
