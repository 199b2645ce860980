/** Which purchase type the AWS nodes of a cluster have. */
export enum AwsAvailability {
  /** Nodes are on-demand instances only. */
  ON_DEMAND = 'ON_DEMAND',
  /**
   * Nodes beyond `first_on_demand` are spot instances only, so nodes can be missing if there is
   * no capacity.
   */
  SPOT = 'SPOT',
  /**
   * Nodes beyond `first_on_demand` are spot instances, or on-demand ones when no spot capacity
   * is left.
   */
  SPOT_WITH_FALLBACK = 'SPOT_WITH_FALLBACK',
}
