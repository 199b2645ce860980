// Written by `npm run json-types` from the fields of the class; change them there.
import type { GenieCodeOutputJson } from './genie-code-output-json';
import type { SupervisorOutputJson } from './supervisor-output-json';

/** The JSON of a `AgenticTaskOutput`: what `toDict()` gives and `fromDict` reads. */
export type AgenticTaskOutputJson = {
  /** Id of the conversation. */
  conversation_id?: string;
  /** What a Genie Code task left. */
  genie_code?: GenieCodeOutputJson;
  /** What a supervisor task left. */
  supervisor?: SupervisorOutputJson;
  /**
   * Values of the answer, by name: those of the task's output schema, or `response` and `truncated` if it has
   * none.
   */
  task_output?: Record<string, string>;
  /**
   * When the answer was made.
   * @deprecated Read `start_time` and `end_time` of the run instead.
   */
  created_at?: number;
  /**
   * Id of the answer.
   * @deprecated Read `supervisor.response_id` instead.
   */
  id?: string;
  /**
   * The answer as text.
   * @deprecated Read `task_output` instead.
   */
  response?: string;
  /**
   * State of the task.
   * @deprecated Read `state` of the run instead.
   */
  status?: string;
};
