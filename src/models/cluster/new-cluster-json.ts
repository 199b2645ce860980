// Written by `npm run json-types` from the fields of the class; change them there.
import type { DataSecurityMode } from '../../enums/data-security-mode';
import type { DependencyMode } from '../../enums/dependency-mode';
import type { Kind } from '../../enums/kind';
import type { InitScriptInfoJson } from '../storage/init-script-info-json';
import type { AutoScaleJson } from './auto-scale-json';
import type { AwsAttributesJson } from './aws-attributes-json';
import type { AzureAttributesJson } from './azure-attributes-json';
import type { ClusterLogConfJson } from './cluster-log-conf-json';
import type { DockerImageJson } from './docker-image-json';
import type { GcpAttributesJson } from './gcp-attributes-json';
import type { NodeTypeFlexibilityJson } from './node-type-flexibility-json';
import type { WorkloadTypeJson } from './workload-type-json';

/** The JSON of a `NewCluster`: what `toDict()` gives and `fromDict` reads. */
export type NewClusterJson = {
  /**
   * Fixed number of worker nodes, besides the driver; `0` gives a single-node cluster, and `autoscale` is used
   * instead for a variable size.
   */
  num_workers?: number;
  /** Range of worker counts between which the cluster grows and shrinks; the alternative to `num_workers`. */
  autoscale?: AutoScaleJson;
  /** Key of the Databricks Runtime version the cluster runs. */
  spark_version: string;
  /** Spark configuration properties by name. */
  spark_conf?: Record<string, unknown>;
  /** Settings that apply only on AWS. */
  aws_attributes?: AwsAttributesJson;
  /** Machine type of the workers, and of the driver too if `driver_node_type_id` is absent. */
  node_type_id?: string;
  /** Machine type of the driver; same as `node_type_id` when absent. */
  driver_node_type_id?: string;
  /** Public SSH keys put on every node for logging in as `ubuntu` on port 2200; at most 10. */
  ssh_public_keys?: string[];
  /** Tags added to the cloud resources of the cluster, besides the default ones; at most 45. */
  custom_tags?: Record<string, string>;
  /** Where driver, worker and event logs are delivered; no delivery when absent. */
  cluster_log_conf?: ClusterLogConfJson;
  /** Scripts run on every node at start-up, in this order. */
  init_scripts?: InitScriptInfoJson[];
  /** Environment variables set for the Spark driver and workers. */
  spark_env_vars?: Record<string, unknown>;
  /** When `true`, nodes get more disk space on their own as their disks fill up. */
  enable_elastic_disk?: boolean;
  /** Instance pool that supplies the driver; `instance_pool_id` is used when absent. */
  driver_instance_pool_id?: string;
  /** Instance pool that supplies the nodes. */
  instance_pool_id?: string;
  /** Cluster policy that the specification has to follow. */
  policy_id?: string;
  /** When `true`, the local disks of the nodes are encrypted. */
  enable_local_disk_encryption?: boolean;
  /** Container image the cluster starts from instead of the plain runtime image. */
  docker_image?: DockerImageJson;
  /** Which engine runs the queries: one of the values of `RuntimeEngine`, or another string, which is let pass. */
  runtime_engine?: string;
  /** Settings that apply only on Google Cloud. */
  gcp_attributes?: GcpAttributesJson;
  /** Settings that apply only on Azure. */
  azure_attributes?: AzureAttributesJson;
  /**
   * When `true`, fields left out take the fixed and default values of the policy; otherwise only its fixed values
   * apply.
   */
  apply_policy_default_values?: boolean;
  /** Idle time in minutes after which the cluster stops, 10 to 10,000; `0` turns this off. */
  autotermination_minutes?: number;
  /** Display name of the cluster; it need not be unique, and job clusters get a generated one. */
  cluster_name?: string;
  /** Access mode, which says who may use the cluster and how data access is isolated. */
  data_security_mode?: `${DataSecurityMode}`;
  /** How the cluster obtains its dependencies: libraries and init scripts, or environments. */
  dependency_mode?: `${DependencyMode}`;
  /** Other machine types the driver may fall back to when the wanted one cannot be had. */
  driver_node_type_flexibility?: NodeTypeFlexibilityJson;
  /**
   * When `true`, the cluster has no workers and the matching settings are made for it; applies only with `kind`
   * `CLASSIC_PREVIEW`.
   */
  is_single_node?: boolean;
  /** Kind of compute this specification describes; some fields are accepted only with a certain kind. */
  kind?: `${Kind}`;
  /** Throughput of the remote disks in MB/s; works only with Google Cloud `HYPERDISK_BALANCED` disks. */
  remote_disk_throughput?: number;
  /** The one user the cluster is reserved for, where `data_security_mode` is a single-user mode. */
  single_user_name?: string;
  /** Total size in GB that the remote disks start with; works only with Google Cloud `HYPERDISK_BALANCED` disks. */
  total_initial_remote_disk_size?: number;
  /** When `true`, the machine-learning variant of the runtime is used; applies only with `kind` `CLASSIC_PREVIEW`. */
  use_ml_runtime?: boolean;
  /** Other machine types the workers may fall back to when the wanted one cannot be had. */
  worker_node_type_flexibility?: NodeTypeFlexibilityJson;
  /** Which kinds of workload, jobs or notebooks, the cluster accepts. */
  workload_type?: WorkloadTypeJson;
};
