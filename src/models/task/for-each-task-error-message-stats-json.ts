// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ForEachTaskErrorMessageStats`: what `toDict()` gives and `fromDict` reads. */
export type ForEachTaskErrorMessageStatsJson = {
  /** Number of iterations with this error. */
  count?: number;
  /** Message of the error. */
  error_message?: string;
  /** Termination reason of these iterations. */
  termination_category?: string;
};
