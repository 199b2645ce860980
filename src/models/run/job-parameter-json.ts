// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobParameter`: what `toDict()` gives and `fromDict` reads. */
export type JobParameterJson = {
  /** Value the job definition gives the parameter when the run sets none. */
  default?: string;
  /** Name of the parameter. */
  name?: string;
  /** Value this run worked with. */
  value?: string;
};
