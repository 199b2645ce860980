/** Comparison between the measured value and the threshold of a health rule. */
export enum JobsHealthOperator {
  /** The rule is broken once the metric is above the threshold. */
  GREATER_THAN = 'GREATER_THAN',
}
