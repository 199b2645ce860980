import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ClusterInstanceJson } from './cluster-instance-json';
import type { StandardProps } from '../../model/standard-schema';

/** The actual cluster and Spark context a run or task run used; found in `cluster_instance`. */
export class ClusterInstance extends Model<ClusterInstanceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClusterInstance>;

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
