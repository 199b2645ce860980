import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { AiClassifyLabel } from './ai-classify-label';
import type { AiClassifyLabelsJson } from './ai-classify-labels-json';
import type { StandardProps } from '../../model/standard-schema';

/** Set of labels listed in the task itself. */
export class AiClassifyLabels extends Model<AiClassifyLabelsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiClassifyLabels>;

  /** Labels that an input can get: at least two, or one if `multilabel` is `true`. */
  @ArrayField('labels', () => AiClassifyLabel)
  labels?: AiClassifyLabel[];
}
