import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Values of a Genie task after its references were resolved. */
export class ResolvedGenieTaskValues extends Model {
  /** Genie parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
