/** The trade-off between speed and cost for serverless compute. */
export enum PerformanceTarget {
  /** Fast start and execution come first, at higher cost. */
  PERFORMANCE_OPTIMIZED = 'PERFORMANCE_OPTIMIZED',
  /** Low cost comes first, with slower start-up. */
  STANDARD = 'STANDARD',
}
