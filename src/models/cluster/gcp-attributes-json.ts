// Written by `npm run json-types` from the fields of the class; change them there.
import type { ConfidentialComputeType } from '../../enums/confidential-compute-type';
import type { GcpAvailability } from '../../enums/gcp-availability';

/** The JSON of a `GcpAttributes`: what `toDict()` gives and `fromDict` reads. */
export type GcpAttributesJson = {
  /**
   * `true` when executors may run on preemptible instances.
   * @deprecated Read `availability` instead.
   */
  use_preemptible_executors?: boolean;
  /** Address of the service account that the nodes run as, which must be set up for the workspace. */
  google_service_account?: string;
  /** Whether nodes are preemptible instances, on-demand ones, or preemptible with on-demand as fallback. */
  availability?: `${GcpAvailability}`;
  /** Size of the boot disk in GB. */
  boot_disk_size?: number;
  /** Confidential computing technology of the instances; none when left out. */
  confidential_compute_type?: `${ConfidentialComputeType}`;
  /** How many nodes, the driver first, are on-demand instances before `availability` applies to the rest. */
  first_on_demand?: number;
  /** How many local SSDs of 375 GB each node gets; which numbers are possible depends on the instance type. */
  local_ssd_count?: number;
  /** Zone of the nodes: a zone name, `HA` to spread them over zones, or `AUTO` to let Databricks choose one. */
  zone_id?: string;
};
