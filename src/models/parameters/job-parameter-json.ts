// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `JobParameter`: what `toDict()` gives and `fromDict` reads. */
export type JobParameterJson = {
  /** Default value of the parameter, from the job. */
  default?: string;
  /** Name of the parameter. */
  name?: string;
  /** Value that the run used. */
  value?: string;
};
