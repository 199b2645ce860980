import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedAlertTaskValuesJson } from './resolved-alert-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an alert task after its references were resolved. */
export class ResolvedAlertTaskValues extends Model<ResolvedAlertTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedAlertTaskValues>;

  /** Alert parameters by name, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
