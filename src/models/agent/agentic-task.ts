import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AgenticTaskContext } from './agentic-task-context';
import { GenieCodeApi } from './genie-code-api';
import { SupervisorAgent } from './supervisor-agent';
import { SupervisorApi } from './supervisor-api';
import { TaskOutputSchema } from './task-output-schema';
import { TraceDestination } from './trace-destination';
import type { AgenticTaskJson } from './agentic-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** Task in which an AI agent works towards a goal stated in natural language. */
export class AgenticTask extends Model<AgenticTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AgenticTask>;

  /** Background the agent is given besides its goal: earlier conversations and instructions. */
  @ModelField('context', () => AgenticTaskContext)
  context?: AgenticTaskContext;

  /** Present when Genie Code carries out the task. */
  @ModelField('genie_code_api', () => GenieCodeApi, { example: null })
  genieCodeApi?: GenieCodeApi;

  /** What the agent is to achieve, in natural language. */
  @StringField('goal', {
    example: "Find out why yesterday's sales dropped and name the three regions hit hardest.",
  })
  goal?: string;

  /** Input text handed to the agent. */
  @StringField('input', { example: 'Sales report for 2026-01-01' })
  input?: string;

  /** Properties the result of the agent should have, each with a description. */
  @ModelField('output_schema', () => TaskOutputSchema)
  outputSchema?: TaskOutputSchema;

  /** Present when an existing supervisor agent carries out the task. */
  @ModelField('supervisor_agent', () => SupervisorAgent)
  supervisorAgent?: SupervisorAgent;

  /**
   * Present when the Supervisor API carries out the task, with the model, instructions and tools
   * given here.
   */
  @ModelField('supervisor_api', () => SupervisorApi, { example: null })
  supervisorApi?: SupervisorApi;

  /** Output schema as a flat map with string values; `output_schema` is the structured form. */
  @MapField('task_output_schema', 'string', {
    example: { summary: 'Findings in one paragraph', regions: 'Names of the affected regions' },
  })
  taskOutputSchema?: Record<string, string>;

  /** Where the traces of the agent's steps are stored. */
  @ModelField('trace_destination', () => TraceDestination)
  traceDestination?: TraceDestination;
}
