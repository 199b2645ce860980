import { DbtPlatformRunStatus } from '../../enums/dbt-platform-run-status';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtCloudJobRunStepJson } from './dbt-cloud-job-run-step-json';
import type { StandardProps } from '../../model/standard-schema';

/** One step of a dbt Cloud job; found in `dbt_cloud_job_run_output`. */
export class DbtCloudJobRunStep extends Model<DbtCloudJobRunStepJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtCloudJobRunStep>;

  /** Order of the step in the job. */
  @IntegerField('index', { example: 1 })
  index?: number;

  /** Output of the step. */
  @StringField('logs', { example: 'Completed successfully' })
  logs?: string;

  /** Name of the step. */
  @StringField('name', { example: 'Invoke dbt with `dbt build`' })
  name?: string;

  /** Status of the step. */
  @EnumField('status', DbtPlatformRunStatus, { example: 'SUCCESS' })
  status?: DbtPlatformRunStatus;
}
