import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** A task that starts a job on the dbt platform (formerly dbt Cloud). */
export class DbtPlatformTask extends Model {
  /** Name of the Unity Catalog connection that signs in to the dbt platform. */
  @StringField('connection_resource_name', { example: 'dbt_platform_prod' })
  connectionResourceName?: string;

  /** Id of the job on the dbt platform to start, as text. */
  @StringField('dbt_platform_job_id', { example: '70403103922125' })
  dbtPlatformJobId?: string;
}
