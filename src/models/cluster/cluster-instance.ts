import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ClusterInstanceJson } from './cluster-instance-json';
import type { StandardProps } from '../../model/standard-schema';

/** The actual cluster and Spark context a run or task run used; found in `cluster_instance`. */
export class ClusterInstance extends Model<ClusterInstanceJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClusterInstance>;

  /**
   * Identifies the cluster; known at once for an existing cluster, and only after creation for a
   * new one.
   */
  @StringField('cluster_id', { example: '0923-164208-meows279' })
  clusterId?: string;

  /**
   * Identifies the Spark context the run worked in, for example to find its Spark UI; absent
   * until the context exists.
   */
  @StringField('spark_context_id', { example: '4348585301701786933' })
  sparkContextId?: string;
}
