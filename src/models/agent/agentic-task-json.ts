// Written by `npm run json-types` from the fields of the class; change them there.
import type { AgenticTaskContextJson } from './agentic-task-context-json';
import type { GenieCodeApiJson } from './genie-code-api-json';
import type { SupervisorAgentJson } from './supervisor-agent-json';
import type { SupervisorApiJson } from './supervisor-api-json';
import type { TaskOutputSchemaJson } from './task-output-schema-json';
import type { TraceDestinationJson } from './trace-destination-json';

/** The JSON of a `AgenticTask`: what `toDict()` gives and `fromDict` reads. */
export type AgenticTaskJson = {
  /** Background the agent is given besides its goal: earlier conversations and instructions. */
  context?: AgenticTaskContextJson;
  /** Present when Genie Code carries out the task. */
  genie_code_api?: GenieCodeApiJson;
  /** What the agent is to achieve, in natural language. */
  goal?: string;
  /** Input text handed to the agent. */
  input?: string;
  /** Properties the result of the agent should have, each with a description. */
  output_schema?: TaskOutputSchemaJson;
  /** Present when an existing supervisor agent carries out the task. */
  supervisor_agent?: SupervisorAgentJson;
  /** Present when the Supervisor API carries out the task, with the model, instructions and tools given here. */
  supervisor_api?: SupervisorApiJson;
  /** Output schema as a flat map with string values; `output_schema` is the structured form. */
  task_output_schema?: Record<string, string>;
  /** Where the traces of the agent's steps are stored. */
  trace_destination?: TraceDestinationJson;
};
