import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Values of an alert task after its references were resolved. */
export class ResolvedAlertTaskValues extends Model {
  /** Alert parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
