// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlStatementOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlStatementOutputJson = {
  /** Key by which the details of the query are looked up. */
  lookup_key?: string;
};
