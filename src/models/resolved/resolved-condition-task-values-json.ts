// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedConditionTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedConditionTaskValuesJson = {
  /** Value that stood on the left of the comparison. */
  left?: string;
  /** Value that stood on the right of the comparison. */
  right?: string;
};
