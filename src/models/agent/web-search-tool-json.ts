// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `WebSearchTool`: what `toDict()` gives and `fromDict` reads. */
export type WebSearchToolJson = Record<string, unknown>;
