// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `TaskOutputSchemaProperty`: what `toDict()` gives and `fromDict` reads. */
export type TaskOutputSchemaPropertyJson = {
  /** What the agent writes into the property. */
  description?: string;
};
