// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieCodeOutput`: what `toDict()` gives and `fromDict` reads. */
export type GenieCodeOutputJson = {
  /** Id of the conversation thread, which is also the notebook that holds it. */
  thread_id?: string;
};
