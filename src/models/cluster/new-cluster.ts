import { ArrayField } from '../../metadata/array-field';
import { BooleanField } from '../../metadata/boolean-field';
import { IntegerField } from '../../metadata/integer-field';
import { MapField } from '../../metadata/map-field';
import { ModelField } from '../../metadata/model-field';
import { StringField } from '../../metadata/string-field';
import { Model } from '../model';
import { InitScriptInfo } from '../storage/init-script-info';
import { AutoScale } from './auto-scale';
import { AwsAttributes } from './aws-attributes';
import { AzureAttributes } from './azure-attributes';
import { ClusterLogConf } from './cluster-log-conf';
import { DockerImage } from './docker-image';
import { GcpAttributes } from './gcp-attributes';

/**
 * Specification of a cluster that is created for a run or task; found in `new_cluster` of a job
 * cluster, a task or a cluster spec.
 */
export class NewCluster extends Model {
  /**
   * Fixed number of worker nodes, besides the driver; `0` gives a single-node cluster, and
   * `autoscale` is used instead for a variable size.
   */
  @IntegerField('num_workers', { example: 4 })
  numWorkers?: number;

  /**
   * Range of worker counts between which the cluster grows and shrinks; the alternative to
   * `num_workers`.
   */
  @ModelField('autoscale', () => AutoScale)
  autoscale?: AutoScale;

  /** Key of the Databricks Runtime version the cluster runs. */
  @StringField('spark_version', { required: true, example: '15.4.x-scala2.12' })
  sparkVersion!: string;

  /** Spark configuration properties by name. */
  @MapField('spark_conf', 'any', { example: { 'spark.sql.shuffle.partitions': '200' } })
  sparkConf?: Record<string, unknown>;

  /** Settings that apply only on AWS. */
  @ModelField('aws_attributes', () => AwsAttributes)
  awsAttributes?: AwsAttributes;

  /** Machine type of the workers, and of the driver too if `driver_node_type_id` is absent. */
  @StringField('node_type_id', { example: 'i3.xlarge' })
  nodeTypeId?: string;

  /** Machine type of the driver; same as `node_type_id` when absent. */
  @StringField('driver_node_type_id', { example: 'i3.2xlarge' })
  driverNodeTypeId?: string;

  /** Public SSH keys put on every node for logging in as `ubuntu` on port 2200; at most 10. */
  @ArrayField('ssh_public_keys', 'string', {
    example: [
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx ops@example.com',
    ],
  })
  sshPublicKeys?: string[];

  /** Tags added to the cloud resources of the cluster, besides the default ones; at most 45. */
  @MapField('custom_tags', 'string', { example: { team: 'data-platform', cost_center: '4711' } })
  customTags?: Record<string, string>;

  /** Where driver, worker and event logs are delivered; no delivery when absent. */
  @ModelField('cluster_log_conf', () => ClusterLogConf)
  clusterLogConf?: ClusterLogConf;

  /** Scripts run on every node at start-up, in this order. */
  @ArrayField('init_scripts', () => InitScriptInfo)
  initScripts?: InitScriptInfo[];

  /** Environment variables set for the Spark driver and workers. */
  @MapField('spark_env_vars', 'any', {
    secret: true,
    example: { PYSPARK_PYTHON: '/databricks/python3/bin/python3' },
  })
  sparkEnvVars?: Record<string, unknown>;

  /** When `true`, nodes get more disk space on their own as their disks fill up. */
  @BooleanField('enable_elastic_disk')
  enableElasticDisk?: boolean;

  /** Instance pool that supplies the driver; `instance_pool_id` is used when absent. */
  @StringField('driver_instance_pool_id', { example: '0923-164919-pools3-driver01' })
  driverInstancePoolId?: string;

  /** Instance pool that supplies the nodes. */
  @StringField('instance_pool_id', { example: '0923-164833-pools12-worker01' })
  instancePoolId?: string;

  /** Cluster policy that the specification has to follow. */
  @StringField('policy_id', { example: '60641B0BBD0007CB' })
  policyId?: string;

  /** When `true`, the local disks of the nodes are encrypted. */
  @BooleanField('enable_local_disk_encryption')
  enableLocalDiskEncryption?: boolean;

  /** Container image the cluster starts from instead of the plain runtime image. */
  @ModelField('docker_image', () => DockerImage)
  dockerImage?: DockerImage;

  /**
   * Execution engine: `STANDARD`, `PHOTON` or `NULL`; derived from `spark_version` when absent.
   */
  @StringField('runtime_engine', { example: 'PHOTON' })
  runtimeEngine?: string;

  /** Settings that apply only on Google Cloud. */
  @ModelField('gcp_attributes', () => GcpAttributes)
  gcpAttributes?: GcpAttributes;

  /** Settings that apply only on Azure. */
  @ModelField('azure_attributes', () => AzureAttributes)
  azureAttributes?: AzureAttributes;
}
