// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedConditionTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedConditionTaskValuesJson = {
  /** Left operand. */
  left?: string;
  /** Right operand. */
  right?: string;
};
