// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `KnowledgeAssistantTool`: what `toDict()` gives and `fromDict` reads. */
export type KnowledgeAssistantToolJson = {
  /** Id of the knowledge assistant to consult. */
  knowledge_assistant_id?: string;
};
