import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';

/** Background that an agentic task receives in addition to its goal. */
export class AgenticTaskContext extends Model {
  /** Ids of earlier conversations that the agent can use. */
  @ArrayField('conversation_ids', 'string', { example: ['01f0a7c2d94b1e5c8f3a6b7d20e41c95'] })
  conversationIds?: string[];

  /** Instructions that the agent follows. */
  @ArrayField('instructions', 'string', {
    example: ['Use only tables in the main.sales schema.', 'Report amounts in EUR.'],
  })
  instructions?: string[];
}
