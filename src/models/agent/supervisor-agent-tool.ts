import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SupervisorAgentToolJson } from './supervisor-agent-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool that hands part of the work to another supervisor agent. */
export class SupervisorAgentTool extends Model<SupervisorAgentToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SupervisorAgentTool>;

  /** Id of the supervisor agent that takes over. */
  @StringField('supervisor_agent_id', { example: 'c2d70f95-1e48-4ab6-93d1-60b8a4e7f21c' })
  supervisorAgentId?: string;
}
