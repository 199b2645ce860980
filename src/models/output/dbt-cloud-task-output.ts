import { ArrayField } from '../../schema/decorators/array-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DbtCloudJobRunStep } from './dbt-cloud-job-run-step';
import type { DbtCloudTaskOutputJson } from './dbt-cloud-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * The run of a dbt Cloud job; found in `dbt_cloud_output` of an output. `DbtPlatformTaskOutput`
 * has taken its place.
 */
export class DbtCloudTaskOutput extends Model<DbtCloudTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtCloudTaskOutput>;

  /** Id of the run in dbt Cloud. */
  @IntegerField('dbt_cloud_job_run_id', { example: 70_403_104 })
  dbtCloudJobRunId?: number;

  /** Steps of the run. */
  @ArrayField('dbt_cloud_job_run_output', () => DbtCloudJobRunStep)
  dbtCloudJobRunOutput?: DbtCloudJobRunStep[];

  /** Page of the run in dbt Cloud. */
  @StringField('dbt_cloud_job_run_url', {
    example: 'https://cloud.getdbt.com/deploy/1/projects/2/runs/70403104',
  })
  dbtCloudJobRunUrl?: string;
}
