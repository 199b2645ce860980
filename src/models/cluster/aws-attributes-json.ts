// Written by `npm run json-types` from the fields of the class; change them there.
import type { AwsAvailability } from '../../enums/aws-availability';
import type { EbsVolumeType } from '../../enums/ebs-volume-type';

/** The JSON of a `AwsAttributes`: what `toDict()` gives and `fromDict` reads. */
export type AwsAttributesJson = {
  /**
   * Number of nodes, the driver first, that are on-demand instances; `availability` applies to the rest. With at
   * least 1 the driver is never a spot instance.
   */
  first_on_demand?: number;
  /** Purchase type of the nodes beyond `first_on_demand`. If `first_on_demand` is `0`, it applies to all nodes. */
  availability?: `${AwsAvailability}`;
  /**
   * Availability zone of the cluster, such as `us-west-2a`, in the region of the workspace. Default: `auto`, which
   * lets Databricks choose.
   */
  zone_id?: string;
  /** ARN of the instance profile of the nodes. It is registered with the workspace. Default: no instance profile. */
  instance_profile_arn?: string;
  /**
   * Maximum spot price, as a percentage of the on-demand price of the same instance type; at most 10,000. Default:
   * 100. Only spot instances with this percentage are considered.
   */
  spot_bid_price_percent?: number;
  /** Type of the EBS volumes of each node. */
  ebs_volume_type?: `${EbsVolumeType}`;
  /** Number of EBS volumes of each node, at most 10. If there are any, Spark uses only them for scratch space. */
  ebs_volume_count?: number;
  /** Size of each EBS volume in GiB: 100 to 4096 for SSD, 500 to 4096 for hard disks. */
  ebs_volume_size?: number;
  /** I/O operations per second of each gp3 volume. Default: the maximum of a gp2 volume of the same size. */
  ebs_volume_iops?: number;
  /** Throughput of each gp3 volume in MiB/s. Default: the maximum of a gp2 volume of the same size. */
  ebs_volume_throughput?: number;
};
