// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RunJobOutput`: what `toDict()` gives and `fromDict` reads. */
export type RunJobOutputJson = {
  /** Id of the run of the other job. Missing if none was started. */
  run_id?: number;
};
