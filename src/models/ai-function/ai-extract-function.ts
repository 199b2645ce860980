import { AiExtractMode } from '../../enums/ai-extract-mode';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AiExtractFunctionJson } from './ai-extract-function-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Settings of a task that runs `ai_extract`. The fields to extract come from the agent
 * `agent_id`, or from `schema` and `instructions`, never from both.
 */
export class AiExtractFunction extends Model<AiExtractFunctionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiExtractFunction>;

  /** Version of the function, such as `2.1`. */
  @StringField('version', { example: '2.1' })
  version?: string;

  /** Id of the AI Extract agent that defines the fields. */
  @StringField('agent_id', { example: null })
  agentId?: string;

  /** `true` if the result says where in the source each value was found. */
  @BooleanField('enable_citations')
  enableCitations?: boolean;

  /** `true` if the result has a confidence score for each field. */
  @BooleanField('enable_confidence_scores')
  enableConfidenceScores?: boolean;

  /** Describes the task and its domain to the model. */
  @StringField('instructions', { example: 'Invoices of suppliers, in English or German.' })
  instructions?: string;

  /** Extraction mode. Default: standard extraction. */
  @EnumField('mode', AiExtractMode)
  mode?: AiExtractMode;

  /**
   * Fields to extract, as JSON text: an array of names, or an object from name to type and
   * description. All fields are optional.
   */
  @StringField('schema', { example: '["company", "total"]' })
  schema?: string;
}
