import { AnyField } from '../../schema/decorators/any-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AiClassifyLabels } from './ai-classify-labels';
import type { AiClassifyFunctionJson } from './ai-classify-function-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Settings of a task that runs `ai_classify`. The labels come from `inline_labels` or from
 * `label_table`, never from both.
 */
export class AiClassifyFunction extends Model<AiClassifyFunctionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiClassifyFunction>;

  /** Version of the function, such as `2.1`. */
  @StringField('version', { example: '2.1' })
  version?: string;

  /** `true` if the result has a confidence score for each label. */
  @BooleanField('enable_confidence_scores')
  enableConfidenceScores?: boolean;

  /** `true` if the result explains each classification. */
  @BooleanField('enable_rationales')
  enableRationales?: boolean;

  /** Labels listed here, at most 10. */
  @ModelField('inline_labels', () => AiClassifyLabels)
  inlineLabels?: AiClassifyLabels;

  /** Describes the task and its domain to the model. */
  @StringField('instructions', { example: 'Sort support tickets by the team that handles them.' })
  instructions?: string;

  /**
   * Unity Catalog table that holds a larger set of labels. The SDKs document the field but not
   * its type.
   */
  @AnyField('label_table', { example: null })
  labelTable?: unknown;

  /** `true` if an input can get more than one label. */
  @BooleanField('multilabel')
  multilabel?: boolean;
}
