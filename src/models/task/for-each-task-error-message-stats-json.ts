// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ForEachTaskErrorMessageStats`: what `toDict()` gives and `fromDict` reads. */
export type ForEachTaskErrorMessageStatsJson = {
  /** How many iterations met this error. */
  count?: number;
  /** Text of the error that these iterations share. */
  error_message?: string;
  /** Reason for termination that these iterations share. */
  termination_category?: string;
};
