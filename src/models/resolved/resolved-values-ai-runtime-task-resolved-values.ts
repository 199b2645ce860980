import { Model } from '../../model/model';
import type { ResolvedValuesAiRuntimeTaskResolvedValuesJson } from './resolved-values-ai-runtime-task-resolved-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an AI Runtime task after its references were replaced; it has no fields so far. */
export class ResolvedValuesAiRuntimeTaskResolvedValues extends Model<ResolvedValuesAiRuntimeTaskResolvedValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedValuesAiRuntimeTaskResolvedValues>;
}
