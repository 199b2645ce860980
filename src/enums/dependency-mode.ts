/** How workloads on a cluster obtain their dependencies. */
export enum DependencyMode {
  /** Databricks decides between the two other modes from the compute configuration. */
  DEPENDENCY_MODE_AUTO = 'DEPENDENCY_MODE_AUTO',
  /**
   * Older way: libraries installed on the cluster and its init scripts supply the dependencies.
   */
  DEPENDENCY_MODE_CLUSTER_LIBRARIES = 'DEPENDENCY_MODE_CLUSTER_LIBRARIES',
  /**
   * Each workload brings its own environment, as on serverless compute; needs Databricks Runtime
   * 19 or later and standard access mode.
   */
  DEPENDENCY_MODE_ENVIRONMENTS = 'DEPENDENCY_MODE_ENVIRONMENTS',
}
