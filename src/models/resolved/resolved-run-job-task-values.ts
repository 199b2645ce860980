import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';

/** Parameters handed to the started job after their references were replaced. */
export class ResolvedRunJobTaskValues extends Model {
  /** Job parameters by name, with all references filled in. */
  @MapField('job_parameters', 'string', { example: { date: '2026-01-01' } })
  jobParameters?: Record<string, string>;

  /** Other named parameters of the task, with all references filled in. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
