/** Kind of Google Cloud VMs that host the executors of a cluster. */
export enum GcpAvailability {
  /** Executors run on on-demand VMs only. */
  ON_DEMAND_GCP = 'ON_DEMAND_GCP',
  /** Executors run on preemptible VMs only, which Google Cloud may reclaim at any time. */
  PREEMPTIBLE_GCP = 'PREEMPTIBLE_GCP',
  /**
   * Executors run on preemptible VMs where possible and on on-demand VMs when none can be had.
   */
  PREEMPTIBLE_WITH_FALLBACK_GCP = 'PREEMPTIBLE_WITH_FALLBACK_GCP',
}
