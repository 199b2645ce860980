// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SupervisorOutput`: what `toDict()` gives and `fromDict` reads. */
export type SupervisorOutputJson = {
  /** Id of the response, with which the Responses API gives all of it. */
  response_id?: string;
};
