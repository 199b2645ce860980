import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Agent tool backed by a knowledge assistant. */
export class KnowledgeAssistantTool extends Model {
  /** Id of the knowledge assistant to consult. */
  @StringField('knowledge_assistant_id', { example: 'b81e4d27-5a93-4c0f-8e62-f7a10c9d3b54' })
  knowledgeAssistantId?: string;
}
