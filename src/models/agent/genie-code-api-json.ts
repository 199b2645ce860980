// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieCodeApi`: what `toDict()` gives and `fromDict` reads. */
export type GenieCodeApiJson = Record<string, unknown>;
