// Written by `npm run json-types` from the fields of the class; change them there.
import type { AwsAvailability } from '../../enums/aws-availability';
import type { EbsVolumeType } from '../../enums/ebs-volume-type';

/** The JSON of a `AwsAttributes`: what `toDict()` gives and `fromDict` reads. */
export type AwsAttributesJson = {
  /**
   * How many nodes, the driver first, are on-demand instances before `availability` applies to the rest; at least
   * 1 keeps the driver off spot.
   */
  first_on_demand?: number;
  /** Kind of instances for the nodes beyond `first_on_demand`. */
  availability?: `${AwsAvailability}`;
  /** Availability zone of the cluster, in the region of the workspace; `auto` lets Databricks choose. */
  zone_id?: string;
  /** ARN of the instance profile that the nodes run with; it must be registered with the workspace. */
  instance_profile_arn?: string;
  /**
   * Highest spot price as a percentage of the on-demand price of the same instance type; 100 by default, at most
   * 10000.
   */
  spot_bid_price_percent?: number;
  /** Kind of EBS volumes attached to each node. */
  ebs_volume_type?: `${EbsVolumeType}`;
  /** How many EBS volumes each node gets, at most 10; when there are any, Spark uses them alone for scratch space. */
  ebs_volume_count?: number;
  /** Size of each EBS volume in GiB: 100 to 4096 for SSD, 500 to 4096 for hard disks. */
  ebs_volume_size?: number;
  /** I/O operations per second of each gp3 volume; without it, as many as a gp2 volume of that size can reach. */
  ebs_volume_iops?: number;
  /** Throughput of each gp3 volume in MiB/s; without it, as much as a gp2 volume of that size can reach. */
  ebs_volume_throughput?: number;
};
