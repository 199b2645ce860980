// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `GenieTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type GenieTaskOutputJson = {
  /** Id of the conversation, with which its history and results are fetched. */
  conversation_id?: string;
};
