import { MapField } from '../../metadata/map-field';
import { Model } from '../model';

/** Named parameters of a SQL or simulation task after their references were replaced. */
export class ResolvedParamPairValues extends Model {
  /** Parameters by name, with all references filled in. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
