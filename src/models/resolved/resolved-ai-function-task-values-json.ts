// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedAiFunctionTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedAiFunctionTaskValuesJson = Record<string, unknown>;
