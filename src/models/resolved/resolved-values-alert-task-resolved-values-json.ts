// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedValuesAlertTaskResolvedValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedValuesAlertTaskResolvedValuesJson = {
  /** Alert parameters by name, with all references filled in. */
  parameters?: Record<string, string>;
};
