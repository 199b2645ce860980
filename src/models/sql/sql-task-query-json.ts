// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlTaskQuery`: what `toDict()` gives and `fromDict` reads. */
export type SqlTaskQueryJson = {
  /** Id of the saved query. */
  query_id: string;
};
