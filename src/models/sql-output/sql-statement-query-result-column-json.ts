// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlStatementQueryResultColumn`: what `toDict()` gives and `fromDict` reads. */
export type SqlStatementQueryResultColumnJson = {
  /** Name of the column. */
  name?: string;
};
