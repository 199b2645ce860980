/** Kind of Google Cloud VMs that host the executors of a cluster. */
export enum GcpAvailability {
  /** Executors run on on-demand VMs only. */
  ON_DEMAND_GCP = 'ON_DEMAND_GCP',
  /** Executors run on preemptible VMs only, which Google Cloud may reclaim at any time. */
  PREEMPTIBLE_GCP = 'PREEMPTIBLE_GCP',
  /**
   * Executors run on preemptible VMs, or on on-demand VMs if no preemptible ones are available.
   */
  PREEMPTIBLE_WITH_FALLBACK_GCP = 'PREEMPTIBLE_WITH_FALLBACK_GCP',
}
