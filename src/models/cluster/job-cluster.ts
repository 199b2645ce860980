import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { KEY_RULES } from '../key-options';
import { Model } from '../../model/model';
import { NewCluster } from './new-cluster';
import { ServerlessCompute } from './serverless-compute';
import type { JobClusterJson } from './job-cluster-json';
import type { StandardProps } from '../../model/standard-schema';

/** A cluster that several tasks of a job can share; found in `job_clusters`. */
export class JobCluster extends Model<JobClusterJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobCluster>;

  /**
   * Name by which tasks refer to this cluster, unique within the job: 1 to 100 letters, digits,
   * `_` or `-`.
   */
  @StringField('job_cluster_key', { ...KEY_RULES, required: true, example: 'etl_cluster' })
  jobClusterKey!: string;

  /** Specification of the cluster that is created for the tasks. */
  @ModelField('new_cluster', () => NewCluster)
  newCluster?: NewCluster;

  /** Serverless compute settings. At most one job cluster of a job has them. */
  @ModelField('serverless_compute', () => ServerlessCompute, { example: null })
  serverlessCompute?: ServerlessCompute;

  /** Id of the serverless compute behind this cluster. At most one job cluster of a job has one. */
  @StringField('serverless_compute_id', { example: 'serverless-compute-01' })
  serverlessComputeId?: string;
}
