import { DbtPlatformRunStatus } from '../../enums/dbt-platform-run-status';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtPlatformJobRunStepJson } from './dbt-platform-job-run-step-json';
import type { StandardProps } from '../../model/standard-schema';

/** One step of a job on the dbt platform; found in `dbt_platform_job_run_output`. */
export class DbtPlatformJobRunStep extends Model<DbtPlatformJobRunStepJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtPlatformJobRunStep>;

  /** Order of the step in the job. */
  @IntegerField('index', { example: 1 })
  index?: number;

  /** Output of the step. */
  @StringField('logs', { example: 'Completed successfully' })
  logs?: string;

  /** `true` if `logs` was cut, to 10,000 characters. */
  @BooleanField('logs_truncated')
  logsTruncated?: boolean;

  /** Name of the step. */
  @StringField('name', { example: 'Invoke dbt with `dbt build`' })
  name?: string;

  /** `true` if `name` was cut, to 100 characters. */
  @BooleanField('name_truncated')
  nameTruncated?: boolean;

  /** Status of the step. */
  @EnumField('status', DbtPlatformRunStatus, { example: 'SUCCESS' })
  status?: DbtPlatformRunStatus;
}
