import { DataSecurityMode } from '../../enums/data-security-mode';
import { DependencyMode } from '../../enums/dependency-mode';
import { ClusterKind } from '../../enums/cluster-kind';
import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { MapField } from '../../schema/decorators/map-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { InitScriptInfo } from '../storage/init-script-info';
import { ClusterLogConf } from './cluster-log-conf';
import { DockerImage } from './docker-image';
import { WorkloadType } from './workload-type';
import { ClusterHardware } from './cluster-hardware';
import type { NewClusterJson } from './new-cluster-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Specification of a cluster that is created for a run or task; found in `new_cluster` of a job
 * cluster, a task or a cluster spec.
 */
export class NewCluster<
  Json extends NewClusterJson = NewClusterJson,
> extends ClusterHardware<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<NewCluster>;

  /** Key of the Databricks Runtime version. */
  @StringField('spark_version', { required: true, example: '15.4.x-scala2.12' })
  sparkVersion!: string;

  /** Spark configuration properties by name. */
  @MapField('spark_conf', 'any', { example: { 'spark.sql.shuffle.partitions': '200' } })
  sparkConf?: Record<string, unknown>;

  /** Public SSH keys for logging in to each node as `ubuntu` on port 2200; at most 10. */
  @ArrayField('ssh_public_keys', 'string', {
    example: [
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleEx ops@example.com',
    ],
  })
  sshPublicKeys?: string[];

  /** Tags for the cloud resources of the cluster, besides the default tags; at most 45. */
  @MapField('custom_tags', 'string', { example: { team: 'data-platform', cost_center: '4711' } })
  customTags?: Record<string, string>;

  /**
   * Where driver, executor and event logs are delivered, every 5 minutes; only one destination
   * is possible. Default: no delivery.
   */
  @ModelField('cluster_log_conf', () => ClusterLogConf)
  clusterLogConf?: ClusterLogConf;

  /** Scripts that each node runs at start-up, in this order. */
  @ArrayField('init_scripts', () => InitScriptInfo)
  initScripts?: InitScriptInfo[];

  /**
   * Environment variables of the Spark driver and executors, besides those that Databricks sets
   * by default.
   */
  @MapField('spark_env_vars', 'any', {
    secret: true,
    example: { PYSPARK_PYTHON: '/databricks/python3/bin/python3' },
  })
  sparkEnvVars?: Record<string, unknown>;

  /** Id of the cluster policy of the cluster. */
  @StringField('policy_id', { example: '60641B0BBD0007CB' })
  policyId?: string;

  /** Custom container image of the cluster. */
  @ModelField('docker_image', () => DockerImage, { example: null })
  dockerImage?: DockerImage;

  /**
   * Query engine: a value of `RuntimeEngine`, or any other text. Default: standard, or Photon if
   * `spark_version` contains `-photon-`.
   */
  @StringField('runtime_engine', { example: 'PHOTON' })
  runtimeEngine?: string;

  /**
   * `true` if missing fields take the fixed and default values of the policy. If `false`, only
   * its fixed values apply.
   */
  @BooleanField('apply_policy_default_values')
  applyPolicyDefaultValues?: boolean;

  /**
   * Display name of the cluster, which need not be unique. Default: empty, and a generated name
   * for a job cluster.
   */
  @StringField('cluster_name', { example: 'job-11223344556677-run-455644833-etl_cluster' })
  clusterName?: string;

  /** Access mode: who can use the cluster, and how data access is isolated. */
  @EnumField('data_security_mode', DataSecurityMode)
  dataSecurityMode?: DataSecurityMode;

  /** How the cluster gets its dependencies: libraries and init scripts, or environments. */
  @EnumField('dependency_mode', DependencyMode)
  dependencyMode?: DependencyMode;

  /** Kind of compute. Some fields are accepted only with a certain kind. */
  @EnumField('kind', ClusterKind)
  kind?: ClusterKind;

  /** User that the cluster is reserved for, if `data_security_mode` is a single-user mode. */
  @StringField('single_user_name', { example: 'data-eng@example.com' })
  singleUserName?: string;

  /**
   * `true` if the machine-learning variant of the runtime is used. Only if `kind` is
   * `CLASSIC_PREVIEW`.
   */
  @BooleanField('use_ml_runtime')
  useMlRuntime?: boolean;

  /** Workloads, jobs or notebooks, that the cluster accepts. */
  @ModelField('workload_type', () => WorkloadType)
  workloadType?: WorkloadType;
}
