import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { GenieTaskOutputJson } from './genie-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** What a Genie task left; found in `genie_task_output` of an output. */
export class GenieTaskOutput extends Model<GenieTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<GenieTaskOutput>;

  /** Id of the conversation, with which its history and results are fetched. */
  @StringField('conversation_id', { example: '01f0c1d27e3a1b0c9d5e6f7a8b9c0d1e' })
  conversationId?: string;
}
