// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SubmitRunResponse`: what `toDict()` gives and `fromDict` reads. */
export type SubmitRunResponseJson = {
  /** Id of the run that was started. */
  run_id?: number;
};
