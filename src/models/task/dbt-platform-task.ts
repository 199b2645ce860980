import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtPlatformTaskJson } from './dbt-platform-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that starts a job on the dbt platform (formerly dbt Cloud). */
export class DbtPlatformTask extends Model<DbtPlatformTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtPlatformTask>;

  /** Name of the Unity Catalog connection that signs in to the dbt platform. */
  @StringField('connection_resource_name', { example: 'dbt_platform_prod' })
  connectionResourceName?: string;

  /** Id of the job on the dbt platform to start, as text. */
  @StringField('dbt_platform_job_id', { example: '70403103922125' })
  dbtPlatformJobId?: string;
}
