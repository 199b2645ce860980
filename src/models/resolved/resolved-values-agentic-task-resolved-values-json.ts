// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedValuesAgenticTaskResolvedValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedValuesAgenticTaskResolvedValuesJson = {
  /** Input for the agent with all references filled in. */
  input?: string;
};
