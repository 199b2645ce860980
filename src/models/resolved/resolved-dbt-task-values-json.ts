// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedDbtTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedDbtTaskValuesJson = {
  /** Commands of dbt in order, with all references resolved. */
  commands?: string[];
};
