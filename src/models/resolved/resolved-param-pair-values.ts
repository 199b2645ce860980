import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Named parameters of a SQL or simulation task after their references were resolved. */
export class ResolvedParamPairValues extends Model {
  /** Parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
