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

/** Machines of a cluster: how many, of which types, and what the cloud provider does with them. */
export abstract class ClusterHardware extends Model {
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

  /** Settings that apply only on AWS. */
  @ModelField('aws_attributes', () => AwsAttributes)
  awsAttributes?: AwsAttributes;

  /** Machine type of the workers, and of the driver too if `driver_node_type_id` is absent. */
  @StringField('node_type_id', { example: 'i3.xlarge' })
  nodeTypeId?: string;

  /** Machine type of the driver; same as `node_type_id` when absent. */
  @StringField('driver_node_type_id', { example: 'i3.2xlarge' })
  driverNodeTypeId?: string;

  /** When `true`, nodes get more disk space on their own as their disks fill up. */
  @BooleanField('enable_elastic_disk')
  enableElasticDisk?: boolean;

  /** Instance pool that supplies the driver; `instance_pool_id` is used when absent. */
  @StringField('driver_instance_pool_id', { example: null })
  driverInstancePoolId?: string;

  /** Instance pool that supplies the nodes. */
  @StringField('instance_pool_id', { example: null })
  instancePoolId?: string;

  /** When `true`, the local disks of the nodes are encrypted. */
  @BooleanField('enable_local_disk_encryption')
  enableLocalDiskEncryption?: boolean;

  /** Settings that apply only on Google Cloud. */
  @ModelField('gcp_attributes', () => GcpAttributes, { example: null })
  gcpAttributes?: GcpAttributes;

  /** Settings that apply only on Azure. */
  @ModelField('azure_attributes', () => AzureAttributes, { example: null })
  azureAttributes?: AzureAttributes;

  /** Idle time in minutes after which the cluster stops, 10 to 10,000; `0` turns this off. */
  @IntegerField('autotermination_minutes', { example: 60 })
  autoterminationMinutes?: number;

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
   * Throughput of the remote disks in MB/s; works only with Google Cloud `HYPERDISK_BALANCED`
   * disks.
   */
  @IntegerField('remote_disk_throughput', { example: 250 })
  remoteDiskThroughput?: number;

  /**
   * Total size in GB that the remote disks start with; works only with Google Cloud
   * `HYPERDISK_BALANCED` disks.
   */
  @IntegerField('total_initial_remote_disk_size', { example: 500 })
  totalInitialRemoteDiskSize?: number;

  /** Other machine types the workers may fall back to when the wanted one cannot be had. */
  @ModelField('worker_node_type_flexibility', () => NodeTypeFlexibility)
  workerNodeTypeFlexibility?: NodeTypeFlexibility;
}
