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
   * How many nodes, the driver first, are on-demand instances before `availability` applies to
   * the rest; at least 1 keeps the driver off spot.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /** Kind of instances for the nodes beyond `first_on_demand`. */
  @EnumField('availability', AwsAvailability, { example: 'SPOT_WITH_FALLBACK' })
  availability?: AwsAvailability;

  /**
   * Availability zone of the cluster, in the region of the workspace; `auto` lets Databricks
   * choose.
   */
  @StringField('zone_id', { example: 'us-west-2a' })
  zoneId?: string;

  /**
   * ARN of the instance profile that the nodes run with; it must be registered with the
   * workspace.
   */
  @StringField('instance_profile_arn', {
    example: 'arn:aws:iam::123456789012:instance-profile/etl-nodes',
  })
  instanceProfileArn?: string;

  /**
   * Highest spot price as a percentage of the on-demand price of the same instance type; 100 by
   * default, at most 10000.
   */
  @IntegerField('spot_bid_price_percent', { example: 100 })
  spotBidPricePercent?: number;

  /** Kind of EBS volumes attached to each node. */
  @EnumField('ebs_volume_type', EbsVolumeType, { example: 'GENERAL_PURPOSE_SSD' })
  ebsVolumeType?: EbsVolumeType;

  /**
   * How many EBS volumes each node gets, at most 10; when there are any, Spark uses them alone
   * for scratch space.
   */
  @IntegerField('ebs_volume_count', { example: 1 })
  ebsVolumeCount?: number;

  /** Size of each EBS volume in GiB: 100 to 4096 for SSD, 500 to 4096 for hard disks. */
  @IntegerField('ebs_volume_size', { example: 100 })
  ebsVolumeSize?: number;

  /**
   * I/O operations per second of each gp3 volume; without it, as many as a gp2 volume of that
   * size can reach.
   */
  @IntegerField('ebs_volume_iops', { example: 3000 })
  ebsVolumeIops?: number;

  /**
   * Throughput of each gp3 volume in MiB/s; without it, as much as a gp2 volume of that size can
   * reach.
   */
  @IntegerField('ebs_volume_throughput', { example: 125 })
  ebsVolumeThroughput?: number;
}
