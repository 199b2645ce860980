import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AgentTool } from './agent-tool';
import type { SupervisorApiJson } from './supervisor-api-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Agent assembled for one agentic task from a model, instructions and tools. Databricks runs the
 * loop of model and tool calls.
 */
export class SupervisorApi extends Model<SupervisorApiJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SupervisorApi>;

  /** System instructions for the model. */
  @StringField('instructions', {
    example: 'You are a careful data analyst; support every statement with a query.',
  })
  instructions?: string;

  /** Name of the model that drives the agent, such as `databricks-claude-sonnet-4-5`. */
  @StringField('model', { example: 'databricks-claude-sonnet-4-5' })
  model?: string;

  /** Tools the agent can call. */
  @ArrayField('tools', () => AgentTool)
  tools?: AgentTool[];
}
