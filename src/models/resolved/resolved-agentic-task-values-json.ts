// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedAgenticTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedAgenticTaskValuesJson = {
  /** Input for the agent with all references resolved. */
  input?: string;
};
