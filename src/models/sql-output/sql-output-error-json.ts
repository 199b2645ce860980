// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SqlOutputError`: what `toDict()` gives and `fromDict` reads. */
export type SqlOutputErrorJson = {
  /** The error message. */
  message?: string;
};
