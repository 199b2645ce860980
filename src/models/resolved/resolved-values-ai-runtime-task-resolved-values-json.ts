// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedValuesAiRuntimeTaskResolvedValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedValuesAiRuntimeTaskResolvedValuesJson = Record<string, unknown>;
