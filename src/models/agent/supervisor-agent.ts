import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SupervisorAgentJson } from './supervisor-agent-json';
import type { StandardProps } from '../../model/standard-schema';

/** Refers to an existing supervisor agent that runs an agentic task. */
export class SupervisorAgent extends Model<SupervisorAgentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SupervisorAgent>;

  /** Id of the supervisor agent to run. */
  @StringField('agent_id', { example: '3f6c9a10-82de-4b7f-a5c4-1d90e7b2f368' })
  agentId?: string;
}
