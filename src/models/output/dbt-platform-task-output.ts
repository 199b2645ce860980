import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { DbtPlatformJobRunStep } from './dbt-platform-job-run-step';
import type { DbtPlatformTaskOutputJson } from './dbt-platform-task-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** The run of a job on the dbt platform; found in `dbt_platform_output` of an output. */
export class DbtPlatformTaskOutput extends Model<DbtPlatformTaskOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtPlatformTaskOutput>;

  /** Id of the run on the dbt platform. */
  @StringField('dbt_platform_job_run_id', { example: '70403104587021' })
  dbtPlatformJobRunId?: string;

  /** Steps of the run, at most the first 20. */
  @ArrayField('dbt_platform_job_run_output', () => DbtPlatformJobRunStep)
  dbtPlatformJobRunOutput?: DbtPlatformJobRunStep[];

  /** Page of the run on the dbt platform. */
  @StringField('dbt_platform_job_run_url', {
    example: 'https://cloud.getdbt.com/deploy/1/projects/2/runs/70403104587021',
  })
  dbtPlatformJobRunUrl?: string;

  /** `true` if the run has more steps than `dbt_platform_job_run_output` holds. */
  @BooleanField('steps_truncated')
  stepsTruncated?: boolean;
}
