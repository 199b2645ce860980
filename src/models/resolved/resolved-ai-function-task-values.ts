import { Model } from '../../model/model';
import type { ResolvedAiFunctionTaskValuesJson } from './resolved-ai-function-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an AI function task after its references were resolved. It has no fields so far. */
export class ResolvedAiFunctionTaskValues extends Model<ResolvedAiFunctionTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedAiFunctionTaskValues>;
}
