import { MapField } from '../../schema/decorators/map-field';
import { Model } from '../../model/model';
import type { ResolvedRunJobTaskValuesJson } from './resolved-run-job-task-values-json';
import type { StandardProps } from '../../model/standard-schema';

/** Parameters of the started job after their references were resolved. */
export class ResolvedRunJobTaskValues extends Model<ResolvedRunJobTaskValuesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ResolvedRunJobTaskValues>;

  /** Job parameters by name, with all references resolved. */
  @MapField('job_parameters', 'string', { example: { date: '2026-01-01' } })
  jobParameters?: Record<string, string>;

  /** Other named parameters of the task, with all references resolved. */
  @MapField('parameters', 'string', { example: { region: 'emea' } })
  parameters?: Record<string, string>;
}
