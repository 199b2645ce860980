// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `RunNowResponse`: what `toDict()` gives and `fromDict` reads. */
export type RunNowResponseJson = {
  /** Id of the run that was started. */
  run_id?: number;
  /**
   * The same as `run_id`.
   * @deprecated Read `run_id` instead.
   */
  number_in_job?: number;
};
