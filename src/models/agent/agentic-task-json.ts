// Written by `npm run json-types` from the fields of the class; change them there.
import type { AgenticTaskContextJson } from './agentic-task-context-json';
import type { GenieCodeApiJson } from './genie-code-api-json';
import type { SupervisorAgentJson } from './supervisor-agent-json';
import type { SupervisorApiJson } from './supervisor-api-json';
import type { TaskOutputSchemaJson } from './task-output-schema-json';
import type { TraceDestinationJson } from './trace-destination-json';

/** The JSON of a `AgenticTask`: what `toDict()` gives and `fromDict` reads. */
export type AgenticTaskJson = {
  /** Background for the agent: earlier conversations and instructions. */
  context?: AgenticTaskContextJson;
  /** Set if Genie Code runs the task. */
  genie_code_api?: GenieCodeApiJson;
  /**
   * Goal of the agent, in natural language.
   * @deprecated Read `input` instead.
   */
  goal?: string;
  /** Task for the agent, in natural language. Replaces `goal`. */
  input?: string;
  /** Properties that the result of the agent has. Replaces `task_output_schema`. */
  output_schema?: TaskOutputSchemaJson;
  /** Set if an existing supervisor agent runs the task. */
  supervisor_agent?: SupervisorAgentJson;
  /** Set if the Supervisor API runs the task, with the model, instructions and tools given here. */
  supervisor_api?: SupervisorApiJson;
  /**
   * Output schema as a flat map with string values.
   * @deprecated Read `output_schema` instead.
   */
  task_output_schema?: Record<string, string>;
  /** Where MLflow stores the traces of the task. Default: the destination of the workspace. */
  trace_destination?: TraceDestinationJson;
};
