import { BooleanField } from '../../schema/decorators/boolean-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { AutoScale } from './auto-scale';
import { AwsAttributes } from './aws-attributes';
import { AzureAttributes } from './azure-attributes';
import { GcpAttributes } from './gcp-attributes';
import { NodeTypeFlexibility } from './node-type-flexibility';
import type { ClusterHardwareJson } from './cluster-hardware-json';
import type { StandardProps } from '../../model/standard-schema';

/** Machines of a cluster: how many, of which types, and what the cloud provider does with them. */
export abstract class ClusterHardware<
  Json extends ClusterHardwareJson = ClusterHardwareJson,
> extends Model<Json> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ClusterHardware>;

  /**
   * Number of worker nodes, without the driver. `0` means a single-node cluster. The alternative
   * to `autoscale`.
   */
  @IntegerField('num_workers', { example: 4 })
  numWorkers?: number;

  /** Minimum and maximum number of workers. The alternative to `num_workers`. */
  @ModelField('autoscale', () => AutoScale, { example: null })
  autoscale?: AutoScale;

  /** Settings that apply only on AWS. Default: values that Databricks chooses. */
  @ModelField('aws_attributes', () => AwsAttributes)
  awsAttributes?: AwsAttributes;

  /** Node type of the workers, and of the driver if `driver_node_type_id` is missing. */
  @StringField('node_type_id', { example: 'i3.xlarge' })
  nodeTypeId?: string;

  /** Node type of the driver. Default: `node_type_id`. */
  @StringField('driver_node_type_id', { example: 'i3.2xlarge' })
  driverNodeTypeId?: string;

  /** `true` if nodes get more disk space when their disks fill up. */
  @BooleanField('enable_elastic_disk')
  enableElasticDisk?: boolean;

  /** Instance pool of the driver. Default: `instance_pool_id`. */
  @StringField('driver_instance_pool_id', { example: null })
  driverInstancePoolId?: string;

  /** Instance pool of the nodes. */
  @StringField('instance_pool_id', { example: null })
  instancePoolId?: string;

  /** `true` if the local disks of the nodes are encrypted. */
  @BooleanField('enable_local_disk_encryption')
  enableLocalDiskEncryption?: boolean;

  /** Settings that apply only on Google Cloud. Default: values that Databricks chooses. */
  @ModelField('gcp_attributes', () => GcpAttributes, { example: null })
  gcpAttributes?: GcpAttributes;

  /** Settings that apply only on Azure. Default: values that Databricks chooses. */
  @ModelField('azure_attributes', () => AzureAttributes, { example: null })
  azureAttributes?: AzureAttributes;

  /**
   * Idle time in minutes after which the cluster stops, 10 to 10,000; `0` = never. Default:
   * never.
   */
  @IntegerField('autotermination_minutes', { example: 60 })
  autoterminationMinutes?: number;

  /** Node types that can replace the node type of the driver. */
  @ModelField('driver_node_type_flexibility', () => NodeTypeFlexibility)
  driverNodeTypeFlexibility?: NodeTypeFlexibility;

  /**
   * `true` if the cluster has no workers, and the settings that go with that. Only if `kind` is
   * `CLASSIC_PREVIEW`.
   */
  @BooleanField('is_single_node')
  isSingleNode?: boolean;

  /**
   * Throughput of the remote disks in MB/s. Only for `HYPERDISK_BALANCED` disks on Google Cloud.
   */
  @IntegerField('remote_disk_throughput', { example: 250 })
  remoteDiskThroughput?: number;

  /**
   * Total initial size of the remote disks in GB. Only for `HYPERDISK_BALANCED` disks on Google
   * Cloud.
   */
  @IntegerField('total_initial_remote_disk_size', { example: 500 })
  totalInitialRemoteDiskSize?: number;

  /** Node types that can replace the node type of the workers. */
  @ModelField('worker_node_type_flexibility', () => NodeTypeFlexibility)
  workerNodeTypeFlexibility?: NodeTypeFlexibility;
}
