import { AwsAvailability } from '../../enums/aws-availability';
import { EbsVolumeType } from '../../enums/ebs-volume-type';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AwsAttributesJson } from './aws-attributes-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a cluster that apply on Amazon Web Services only. */
export class AwsAttributes extends Model<AwsAttributesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AwsAttributes>;

  /**
   * Number of nodes, the driver first, that are on-demand instances; `availability` applies to
   * the rest. With at least 1 the driver is never a spot instance.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /**
   * Purchase type of the nodes beyond `first_on_demand`. If `first_on_demand` is `0`, it applies
   * to all nodes.
   */
  @EnumField('availability', AwsAvailability, { example: 'SPOT_WITH_FALLBACK' })
  availability?: AwsAvailability;

  /**
   * Availability zone of the cluster, such as `us-west-2a`, in the region of the workspace.
   * Default: `auto`, which lets Databricks choose.
   */
  @StringField('zone_id', { example: 'us-west-2a' })
  zoneId?: string;

  /**
   * ARN of the instance profile of the nodes. It is registered with the workspace. Default: no
   * instance profile.
   */
  @StringField('instance_profile_arn', {
    example: 'arn:aws:iam::123456789012:instance-profile/etl-nodes',
  })
  instanceProfileArn?: string;

  /**
   * Maximum spot price, as a percentage of the on-demand price of the same instance type; at
   * most 10,000. Default: 100. Only spot instances with this percentage are considered.
   */
  @IntegerField('spot_bid_price_percent', { example: 100 })
  spotBidPricePercent?: number;

  /** Type of the EBS volumes of each node. */
  @EnumField('ebs_volume_type', EbsVolumeType, { example: 'GENERAL_PURPOSE_SSD' })
  ebsVolumeType?: EbsVolumeType;

  /**
   * Number of EBS volumes of each node, at most 10. If there are any, Spark uses only them for
   * scratch space.
   */
  @IntegerField('ebs_volume_count', { example: 1 })
  ebsVolumeCount?: number;

  /** Size of each EBS volume in GiB: 100 to 4096 for SSD, 500 to 4096 for hard disks. */
  @IntegerField('ebs_volume_size', { example: 100 })
  ebsVolumeSize?: number;

  /**
   * I/O operations per second of each gp3 volume. Default: the maximum of a gp2 volume of the
   * same size.
   */
  @IntegerField('ebs_volume_iops', { example: 3000 })
  ebsVolumeIops?: number;

  /**
   * Throughput of each gp3 volume in MiB/s. Default: the maximum of a gp2 volume of the same
   * size.
   */
  @IntegerField('ebs_volume_throughput', { example: 125 })
  ebsVolumeThroughput?: number;
}
