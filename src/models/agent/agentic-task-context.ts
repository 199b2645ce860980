import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { AgenticTaskContextJson } from './agentic-task-context-json';
import type { StandardProps } from '../../model/standard-schema';

/** Background that an agentic task receives in addition to its goal. */
export class AgenticTaskContext extends Model<AgenticTaskContextJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AgenticTaskContext>;

  /** Ids of earlier conversations that the agent can use. */
  @ArrayField('conversation_ids', 'string', { example: ['01f0a7c2d94b1e5c8f3a6b7d20e41c95'] })
  conversationIds?: string[];

  /** Instructions that the agent follows. */
  @ArrayField('instructions', 'string', {
    example: ['Use only tables in the main.sales schema.', 'Report amounts in EUR.'],
  })
  instructions?: string[];
}
