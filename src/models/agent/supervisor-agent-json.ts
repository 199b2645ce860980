// Written by `npm run json-types` from the fields of the class; change them there.

/** The JSON of a `SupervisorAgent`: what `toDict()` gives and `fromDict` reads. */
export type SupervisorAgentJson = {
  /** Id of the supervisor agent to run. */
  agent_id?: string;
};
