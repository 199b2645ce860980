// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SupervisorAgentTool`: what `toDict()` gives and `fromDict` reads. */
export type SupervisorAgentToolJson = {
  /** Id of the supervisor agent that takes over. */
  supervisor_agent_id?: string;
};
