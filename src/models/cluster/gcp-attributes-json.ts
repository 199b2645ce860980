// Written by `npm run json-types` from the fields of the class; change them there.
import type { ConfidentialComputeType } from '../../enums/confidential-compute-type';
import type { GcpAvailability } from '../../enums/gcp-availability';

/** The JSON of a `GcpAttributes`: what `toDict()` gives and `fromDict` reads. */
export type GcpAttributesJson = {
  /**
   * `true` if executors can run on preemptible instances. Default: `false`.
   * @deprecated Read `availability` instead.
   */
  use_preemptible_executors?: boolean;
  /** Email address of the service account of the nodes. It is set up for the workspace. */
  google_service_account?: string;
  /** Whether nodes are preemptible instances, on-demand instances, or preemptible with on-demand as fallback. */
  availability?: `${GcpAvailability}`;
  /** Size of the boot disk in GB. */
  boot_disk_size?: number;
  /** Confidential computing technology of the instances; only `SEV_SNP`, and only on N2D instances. Default: none. */
  confidential_compute_type?: `${ConfidentialComputeType}`;
  /** Number of nodes, the driver first, that are on-demand instances; `availability` applies to the rest. */
  first_on_demand?: number;
  /** Number of local SSDs of 375 GB for each node. The instance type limits the number. */
  local_ssd_count?: number;
  /**
   * Availability zone of the nodes: a zone, `HA` (spread over zones), or `AUTO` (Databricks chooses one). Default:
   * `HA`.
   */
  zone_id?: string;
};
