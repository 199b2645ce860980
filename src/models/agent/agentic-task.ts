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

  /** Background for the agent: earlier conversations and instructions. */
  @ModelField('context', () => AgenticTaskContext)
  context?: AgenticTaskContext;

  /** Set if Genie Code runs the task. */
  @ModelField('genie_code_api', () => GenieCodeApi, { example: null })
  genieCodeApi?: GenieCodeApi;

  /**
   * Goal of the agent, in natural language.
   * @deprecated Read `input` instead.
   */
  @StringField('goal', {
    example: "Find out why yesterday's sales dropped and name the three regions hit hardest.",
  })
  goal?: string;

  /** Task for the agent, in natural language. Replaces `goal`. */
  @StringField('input', { example: 'Sales report for 2026-01-01' })
  input?: string;

  /** Properties that the result of the agent has. Replaces `task_output_schema`. */
  @ModelField('output_schema', () => TaskOutputSchema)
  outputSchema?: TaskOutputSchema;

  /** Set if an existing supervisor agent runs the task. */
  @ModelField('supervisor_agent', () => SupervisorAgent)
  supervisorAgent?: SupervisorAgent;

  /** Set if the Supervisor API runs the task, with the model, instructions and tools given here. */
  @ModelField('supervisor_api', () => SupervisorApi, { example: null })
  supervisorApi?: SupervisorApi;

  /**
   * Output schema as a flat map with string values.
   * @deprecated Read `output_schema` instead.
   */
  @MapField('task_output_schema', 'string', {
    example: { summary: 'Findings in one paragraph', regions: 'Names of the affected regions' },
  })
  taskOutputSchema?: Record<string, string>;

  /** Where MLflow stores the traces of the task. Default: the destination of the workspace. */
  @ModelField('trace_destination', () => TraceDestination)
  traceDestination?: TraceDestination;
}
