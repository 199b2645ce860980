// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlStatementQueryResultValue`: what `toDict()` gives and `fromDict` reads. */
export type SqlStatementQueryResultValueJson = {
  /** The value as text. */
  string_value?: string;
};
