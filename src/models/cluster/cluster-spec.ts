import { ArrayField } from '../../schema/decorators/array-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Library } from '../library/library';
import { Model } from '../../model/model';
import { NewCluster } from './new-cluster';
import type { ClusterSpecJson } from './cluster-spec-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * The cluster a run was asked to use, given as an existing cluster, a new one or a shared job
 * cluster; found in `cluster_spec` of a run.
 */
export class ClusterSpec extends Model<ClusterSpecJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClusterSpec>;

  /** Id of an existing cluster that the run uses. */
  @StringField('existing_cluster_id', { example: null })
  existingClusterId?: string;

  /** Specification of a cluster created for this run alone. */
  @ModelField('new_cluster', () => NewCluster, { example: null })
  newCluster?: NewCluster;

  /** Libraries installed on the cluster before the run starts. Default: none. */
  @ArrayField('libraries', () => Library)
  libraries?: Library[];

  /** Key of an entry of `job_clusters`. */
  @StringField('job_cluster_key', { example: 'etl_cluster' })
  jobClusterKey?: string;
}
