import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedParamPairValuesJson } from './resolved-param-pair-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Named parameters of a SQL or simulation task after their references were resolved. */
export class ResolvedParamPairValues extends Model<ResolvedParamPairValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedParamPairValues>;

  /** Parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
