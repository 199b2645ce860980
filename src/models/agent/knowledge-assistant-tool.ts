import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { KnowledgeAssistantToolJson } from './knowledge-assistant-tool-json';
import type { StandardProps } from '../../model/standard-schema';

/** Agent tool backed by a knowledge assistant. */
export class KnowledgeAssistantTool extends Model<KnowledgeAssistantToolJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<KnowledgeAssistantTool>;

  /** Id of the knowledge assistant to consult. */
  @StringField('knowledge_assistant_id', { example: 'b81e4d27-5a93-4c0f-8e62-f7a10c9d3b54' })
  knowledgeAssistantId?: string;
}
