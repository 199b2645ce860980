// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedStringParamsValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedStringParamsValuesJson = {
  /** Arguments in order, with all references resolved. */
  parameters?: string[];
};
