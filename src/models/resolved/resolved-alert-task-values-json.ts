// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedAlertTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedAlertTaskValuesJson = {
  /** Alert parameters by name, with all references resolved. */
  parameters?: Record<string, string>;
};
