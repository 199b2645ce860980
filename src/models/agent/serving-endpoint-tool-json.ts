// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `ServingEndpointTool`: what `toDict()` gives and `fromDict` reads. */
export type ServingEndpointToolJson = {
  /** Name of the serving endpoint to query. */
  name?: string;
};
