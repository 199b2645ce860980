import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedValuesGenieTaskResolvedValuesJson } from './resolved-values-genie-task-resolved-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of a Genie task after its references were replaced. */
export class ResolvedValuesGenieTaskResolvedValues extends Model<ResolvedValuesGenieTaskResolvedValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedValuesGenieTaskResolvedValues>;

  /** Genie parameters by name, with all references filled in. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
