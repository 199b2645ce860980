// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `NotebookOutput`: what `toDict()` gives and `fromDict` reads. */
export type NotebookOutputJson = {
  /** Value given to `dbutils.notebook.exit()`, at most its first 5 MB. Missing if the notebook did not call it. */
  result?: string;
  /** `true` if `result` was cut. */
  truncated?: boolean;
};
