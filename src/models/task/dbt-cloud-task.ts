import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DbtCloudTaskJson } from './dbt-cloud-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** A task that starts a job in dbt Cloud; the older form of `DbtPlatformTask`. */
export class DbtCloudTask extends Model<DbtCloudTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DbtCloudTask>;

  /** Name of the Unity Catalog connection that signs in to dbt Cloud. */
  @StringField('connection_resource_name', { example: 'dbt_cloud_prod' })
  connectionResourceName?: string;

  /** Id of the job in dbt Cloud to start. */
  @IntegerField('dbt_cloud_job_id', { example: 70_403_103_922_125 })
  dbtCloudJobId?: number;
}
