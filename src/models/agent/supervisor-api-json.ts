// Written by `npm run json-types` from the fields of the class; change them there.
import type { AgentToolJson } from './agent-tool-json';

/** The JSON of a `SupervisorApi`: what `toDict()` gives and `fromDict` reads. */
export type SupervisorApiJson = {
  /** System instructions that steer how the model behaves. */
  instructions?: string;
  /** Name of the model that drives the agent. */
  model?: string;
  /** Tools the agent may call. */
  tools?: AgentToolJson[];
};
