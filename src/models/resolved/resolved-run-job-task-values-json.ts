// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedRunJobTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedRunJobTaskValuesJson = {
  /** Job parameters by name, with all references resolved. */
  job_parameters?: Record<string, string>;
  /** Other named parameters of the task, with all references resolved. */
  parameters?: Record<string, string>;
};
