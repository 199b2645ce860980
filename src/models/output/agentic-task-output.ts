import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { NumberField } from '../../schema/decorators/number-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { GenieCodeOutput } from './genie-code-output';
import { SupervisorOutput } from './supervisor-output';
import type { AgenticTaskOutputJson } from './agentic-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** What an agentic task answered; found in `agentic_task_output` of an output. */
export class AgenticTaskOutput extends Model<AgenticTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AgenticTaskOutput>;

  /** Id of the conversation. */
  @StringField('conversation_id', { example: '01f0c1d27e3a1b0c9d5e6f7a8b9c0d1e' })
  conversationId?: string;

  /** What a Genie Code task left. */
  @ModelField('genie_code', () => GenieCodeOutput, { example: null })
  genieCode?: GenieCodeOutput;

  /** What a supervisor task left. */
  @ModelField('supervisor', () => SupervisorOutput)
  supervisor?: SupervisorOutput;

  /**
   * Values of the answer, by name: those of the task's output schema, or `response` and
   * `truncated` if it has none.
   */
  @MapField('task_output', 'string', { example: { response: 'The orders are complete.' } })
  taskOutput?: Record<string, string>;

  /**
   * When the answer was made.
   * @deprecated Read `start_time` and `end_time` of the run instead.
   */
  @NumberField('created_at', { example: null })
  createdAt?: number;

  /**
   * Id of the answer.
   * @deprecated Read `supervisor.response_id` instead.
   */
  @StringField('id', { example: null })
  id?: string;

  /**
   * The answer as text.
   * @deprecated Read `task_output` instead.
   */
  @StringField('response', { example: null })
  response?: string;

  /**
   * State of the task.
   * @deprecated Read `state` of the run instead.
   */
  @StringField('status', { example: null })
  status?: string;
}
