// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `QualifiedName`: what `toDict()` gives and `fromDict` reads. */
export type QualifiedNameJson = {
  /** Catalog in Unity Catalog. */
  catalog?: string;
  /** Schema within the catalog. */
  schema?: string;
  /** Table within the schema. */
  table?: string;
};
