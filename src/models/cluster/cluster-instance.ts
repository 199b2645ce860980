import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** The actual cluster and Spark context a run or task run used; found in `cluster_instance`. */
export class ClusterInstance extends Model {
  /**
   * Id of the cluster. For an existing cluster it is always there, for a new one once the
   * cluster is created.
   */
  @StringField('cluster_id', { example: '0923-164208-meows279' })
  clusterId?: string;

  /**
   * Id of the Spark context, with which the Spark UI can be found. Missing until the context
   * exists.
   */
  @StringField('spark_context_id', { example: '4348585301701786933' })
  sparkContextId?: string;
}
