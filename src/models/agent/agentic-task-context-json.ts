// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AgenticTaskContext`: what `toDict()` gives and `fromDict` reads. */
export type AgenticTaskContextJson = {
  /** Ids of earlier conversations that the agent can use. */
  conversation_ids?: string[];
  /** Instructions that the agent follows. */
  instructions?: string[];
};
