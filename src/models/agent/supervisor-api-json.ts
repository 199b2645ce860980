// Written by `npm run json-types` from the fields of the class; change them there.
import type { AgentToolJson } from './agent-tool-json';

/** The JSON of a `SupervisorApi`: what `toDict()` gives and `fromDict` reads. */
export type SupervisorApiJson = {
  /** System instructions for the model. */
  instructions?: string;
  /** Name of the model that drives the agent, such as `databricks-claude-sonnet-4-5`. */
  model?: string;
  /** Tools the agent can call. */
  tools?: AgentToolJson[];
};
