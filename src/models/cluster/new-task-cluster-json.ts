// Written by `npm run json-types` from the fields of the class; change them there.
import type { ClusterKind } from '../../enums/cluster-kind';
import type { DataSecurityMode } from '../../enums/data-security-mode';
import type { DependencyMode } from '../../enums/dependency-mode';
import type { InitScriptInfoJson } from '../storage/init-script-info-json';
import type { AutoScaleJson } from './auto-scale-json';
import type { AwsAttributesJson } from './aws-attributes-json';
import type { AzureAttributesJson } from './azure-attributes-json';
import type { ClusterLogConfJson } from './cluster-log-conf-json';
import type { DockerImageJson } from './docker-image-json';
import type { GcpAttributesJson } from './gcp-attributes-json';
import type { NodeTypeFlexibilityJson } from './node-type-flexibility-json';
import type { WorkloadTypeJson } from './workload-type-json';

/** The JSON of a `NewTaskCluster`: what `toDict()` gives and `fromDict` reads. */
export type NewTaskClusterJson = {
  /** Number of worker nodes, without the driver. `0` means a single-node cluster. The alternative to `autoscale`. */
  num_workers?: number;
  /** Minimum and maximum number of workers. The alternative to `num_workers`. */
  autoscale?: AutoScaleJson;
  /** Settings that apply only on AWS. Default: values that Databricks chooses. */
  aws_attributes?: AwsAttributesJson;
  /** Node type of the workers, and of the driver if `driver_node_type_id` is missing. */
  node_type_id?: string;
  /** Node type of the driver. Default: `node_type_id`. */
  driver_node_type_id?: string;
  /** `true` if nodes get more disk space when their disks fill up. */
  enable_elastic_disk?: boolean;
  /** Instance pool of the driver. Default: `instance_pool_id`. */
  driver_instance_pool_id?: string;
  /** Instance pool of the nodes. */
  instance_pool_id?: string;
  /** `true` if the local disks of the nodes are encrypted. */
  enable_local_disk_encryption?: boolean;
  /** Settings that apply only on Google Cloud. Default: values that Databricks chooses. */
  gcp_attributes?: GcpAttributesJson;
  /** Settings that apply only on Azure. Default: values that Databricks chooses. */
  azure_attributes?: AzureAttributesJson;
  /** Idle time in minutes after which the cluster stops, 10 to 10,000; `0` = never. Default: never. */
  autotermination_minutes?: number;
  /** Node types that can replace the node type of the driver. */
  driver_node_type_flexibility?: NodeTypeFlexibilityJson;
  /** `true` if the cluster has no workers, and the settings that go with that. Only if `kind` is `CLASSIC_PREVIEW`. */
  is_single_node?: boolean;
  /** Throughput of the remote disks in MB/s. Only for `HYPERDISK_BALANCED` disks on Google Cloud. */
  remote_disk_throughput?: number;
  /** Total initial size of the remote disks in GB. Only for `HYPERDISK_BALANCED` disks on Google Cloud. */
  total_initial_remote_disk_size?: number;
  /** Node types that can replace the node type of the workers. */
  worker_node_type_flexibility?: NodeTypeFlexibilityJson;
  /** Key of the Databricks Runtime version. */
  spark_version: string;
  /** Spark configuration properties by name. */
  spark_conf?: Record<string, unknown>;
  /** Public SSH keys for logging in to each node as `ubuntu` on port 2200; at most 10. */
  ssh_public_keys?: string[];
  /** Tags for the cloud resources of the cluster, besides the default tags; at most 45. */
  custom_tags?: Record<string, string>;
  /**
   * Where driver, executor and event logs are delivered, every 5 minutes; only one destination is possible.
   * Default: no delivery.
   */
  cluster_log_conf?: ClusterLogConfJson;
  /** Scripts that each node runs at start-up, in this order. */
  init_scripts?: InitScriptInfoJson[];
  /** Environment variables of the Spark driver and executors, besides those that Databricks sets by default. */
  spark_env_vars?: Record<string, unknown>;
  /** Id of the cluster policy of the cluster. */
  policy_id?: string;
  /** Custom container image of the cluster. */
  docker_image?: DockerImageJson;
  /**
   * Query engine: a value of `RuntimeEngine`, or any other text. Default: standard, or Photon if `spark_version`
   * contains `-photon-`.
   */
  runtime_engine?: string;
  /**
   * `true` if missing fields take the fixed and default values of the policy. If `false`, only its fixed values
   * apply.
   */
  apply_policy_default_values?: boolean;
  /** Display name of the cluster, which need not be unique. Default: empty, and a generated name for a job cluster. */
  cluster_name?: string;
  /** Access mode: who can use the cluster, and how data access is isolated. */
  data_security_mode?: `${DataSecurityMode}`;
  /** How the cluster gets its dependencies: libraries and init scripts, or environments. */
  dependency_mode?: `${DependencyMode}`;
  /** Kind of compute. Some fields are accepted only with a certain kind. */
  kind?: `${ClusterKind}`;
  /** User that the cluster is reserved for, if `data_security_mode` is a single-user mode. */
  single_user_name?: string;
  /** `true` if the machine-learning variant of the runtime is used. Only if `kind` is `CLASSIC_PREVIEW`. */
  use_ml_runtime?: boolean;
  /** Workloads, jobs or notebooks, that the cluster accepts. */
  workload_type?: WorkloadTypeJson;
};
