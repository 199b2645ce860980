import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedGenieTaskValuesJson } from './resolved-genie-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of a Genie task after its references were resolved. */
export class ResolvedGenieTaskValues extends Model<ResolvedGenieTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedGenieTaskValues>;

  /** Genie parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
