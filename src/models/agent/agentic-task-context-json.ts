// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `AgenticTaskContext`: what `toDict()` gives and `fromDict` reads. */
export type AgenticTaskContextJson = {
  /** Ids of earlier conversations the agent may draw on. */
  conversation_ids?: string[];
  /** Instructions the agent has to observe while working. */
  instructions?: string[];
};
