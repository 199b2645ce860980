import { DataSecurityMode } from '../../enums/data-security-mode';
import { DependencyMode } from '../../enums/dependency-mode';
import { ClusterKind } from '../../enums/cluster-kind';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { InitScriptInfo } from '../storage/init-script-info';
import { AutoScale } from './auto-scale';
import { AwsAttributes } from './aws-attributes';
import { AzureAttributes } from './azure-attributes';
import { ClusterLogConf } from './cluster-log-conf';
import { DockerImage } from './docker-image';
import { GcpAttributes } from './gcp-attributes';
import { NodeTypeFlexibility } from './node-type-flexibility';
import { WorkloadType } from './workload-type';

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
  @ModelField('autoscale', () => AutoScale, { example: null })
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
  @StringField('driver_instance_pool_id', { example: null })
  driverInstancePoolId?: string;

  /** Instance pool that supplies the nodes. */
  @StringField('instance_pool_id', { example: null })
  instancePoolId?: string;

  /** Cluster policy that the specification has to follow. */
  @StringField('policy_id', { example: '60641B0BBD0007CB' })
  policyId?: string;

  /** When `true`, the local disks of the nodes are encrypted. */
  @BooleanField('enable_local_disk_encryption')
  enableLocalDiskEncryption?: boolean;

  /** Container image the cluster starts from instead of the plain runtime image. */
  @ModelField('docker_image', () => DockerImage, { example: null })
  dockerImage?: DockerImage;

  /**
   * Which engine runs the queries: one of the values of `RuntimeEngine`, or another string,
   * which is let pass.
   */
  @StringField('runtime_engine', { example: 'PHOTON' })
  runtimeEngine?: string;

  /** Settings that apply only on Google Cloud. */
  @ModelField('gcp_attributes', () => GcpAttributes, { example: null })
  gcpAttributes?: GcpAttributes;

  /** Settings that apply only on Azure. */
  @ModelField('azure_attributes', () => AzureAttributes, { example: null })
  azureAttributes?: AzureAttributes;

  /**
   * When `true`, fields left out take the fixed and default values of the policy; otherwise only
   * its fixed values apply.
   */
  @BooleanField('apply_policy_default_values')
  applyPolicyDefaultValues?: boolean;

  /** Idle time in minutes after which the cluster stops, 10 to 10,000; `0` turns this off. */
  @IntegerField('autotermination_minutes', { example: 60 })
  autoterminationMinutes?: number;

  /** Display name of the cluster; it need not be unique, and job clusters get a generated one. */
  @StringField('cluster_name', { example: 'job-11223344556677-run-455644833-etl_cluster' })
  clusterName?: string;

  /** Access mode, which says who may use the cluster and how data access is isolated. */
  @EnumField('data_security_mode', DataSecurityMode)
  dataSecurityMode?: DataSecurityMode;

  /** How the cluster obtains its dependencies: libraries and init scripts, or environments. */
  @EnumField('dependency_mode', DependencyMode)
  dependencyMode?: DependencyMode;

  /** Other machine types the driver may fall back to when the wanted one cannot be had. */
  @ModelField('driver_node_type_flexibility', () => NodeTypeFlexibility)
  driverNodeTypeFlexibility?: NodeTypeFlexibility;

  /**
   * When `true`, the cluster has no workers and the matching settings are made for it; applies
   * only with `kind` `CLASSIC_PREVIEW`.
   */
  @BooleanField('is_single_node')
  isSingleNode?: boolean;

  /**
   * Kind of compute this specification describes; some fields are accepted only with a certain
   * kind.
   */
  @EnumField('kind', ClusterKind)
  kind?: ClusterKind;

  /**
   * Throughput of the remote disks in MB/s; works only with Google Cloud `HYPERDISK_BALANCED`
   * disks.
   */
  @IntegerField('remote_disk_throughput', { example: 250 })
  remoteDiskThroughput?: number;

  /**
   * The one user the cluster is reserved for, where `data_security_mode` is a single-user mode.
   */
  @StringField('single_user_name', { example: 'data-eng@example.com' })
  singleUserName?: string;

  /**
   * Total size in GB that the remote disks start with; works only with Google Cloud
   * `HYPERDISK_BALANCED` disks.
   */
  @IntegerField('total_initial_remote_disk_size', { example: 500 })
  totalInitialRemoteDiskSize?: number;

  /**
   * When `true`, the machine-learning variant of the runtime is used; applies only with `kind`
   * `CLASSIC_PREVIEW`.
   */
  @BooleanField('use_ml_runtime')
  useMlRuntime?: boolean;

  /** Other machine types the workers may fall back to when the wanted one cannot be had. */
  @ModelField('worker_node_type_flexibility', () => NodeTypeFlexibility)
  workerNodeTypeFlexibility?: NodeTypeFlexibility;

  /** Which kinds of workload, jobs or notebooks, the cluster accepts. */
  @ModelField('workload_type', () => WorkloadType)
  workloadType?: WorkloadType;
}
