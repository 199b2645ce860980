// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ServerlessCompute`: what `toDict()` gives and `fromDict` reads. */
export type ServerlessComputeJson = {
  /** Id of the serverless compute policy that applies to the cluster. */
  policy_id?: string;
};
