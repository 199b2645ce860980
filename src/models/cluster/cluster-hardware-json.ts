// Written by `npm run json-types` from the fields of the class; change them there.
import type { AutoScaleJson } from './auto-scale-json';
import type { AwsAttributesJson } from './aws-attributes-json';
import type { AzureAttributesJson } from './azure-attributes-json';
import type { GcpAttributesJson } from './gcp-attributes-json';
import type { NodeTypeFlexibilityJson } from './node-type-flexibility-json';

/** The JSON of a `ClusterHardware`: what `toDict()` gives and `fromDict` reads. */
export type ClusterHardwareJson = {
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
};
