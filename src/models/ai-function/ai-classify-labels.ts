import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import { AiClassifyLabel } from './ai-classify-label';

/** Set of labels listed in the task itself. */
export class AiClassifyLabels extends Model {
  /** Labels that an input can get: at least two, or one if `multilabel` is `true`. */
  @ArrayField('labels', () => AiClassifyLabel)
  labels?: AiClassifyLabel[];
}
