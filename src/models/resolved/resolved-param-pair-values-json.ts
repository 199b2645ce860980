// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedParamPairValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedParamPairValuesJson = {
  /** Parameters by name, with all references resolved. */
  parameters?: Record<string, string>;
};
