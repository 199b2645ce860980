/** The trade-off between speed and cost for serverless compute. */
export enum PerformanceTarget {
  /** Fast start and execution come first, at higher cost. */
  PERFORMANCE_OPTIMIZED = 'PERFORMANCE_OPTIMIZED',
  /** Low cost comes first, with slower start-up. */
  STANDARD = 'STANDARD',
  /** Lowest cost: the run may be held back until compute is cheap, within its `duration_target`. */
  COST_OPTIMIZED = 'COST_OPTIMIZED',
  /** No performance mode was chosen. */
  PERFORMANCE_TARGET_UNSPECIFIED = 'PERFORMANCE_TARGET_UNSPECIFIED',
}
