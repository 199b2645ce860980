// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ResolvedNotebookTaskValues`: what `toDict()` gives and `fromDict` reads. */
export type ResolvedNotebookTaskValuesJson = {
  /** Notebook parameters by name, with all references resolved. */
  base_parameters?: Record<string, string>;
};
