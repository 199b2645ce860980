import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedValuesAlertTaskResolvedValuesJson } from './resolved-values-alert-task-resolved-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Values of an alert task after its references were replaced. */
export class ResolvedValuesAlertTaskResolvedValues extends Model<ResolvedValuesAlertTaskResolvedValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedValuesAlertTaskResolvedValues>;

  /** Alert parameters by name, with all references filled in. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
