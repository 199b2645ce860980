/** Which purchase type the Azure nodes of a cluster have. */
export enum AzureAvailability {
  /** Nodes are regular virtual machines only. */
  ON_DEMAND_AZURE = 'ON_DEMAND_AZURE',
  /**
   * Nodes beyond `first_on_demand` are spot virtual machines only, so nodes can be missing if
   * there is no capacity.
   */
  SPOT_AZURE = 'SPOT_AZURE',
  /**
   * Nodes beyond `first_on_demand` are spot virtual machines, or regular ones when no spot
   * capacity is left.
   */
  SPOT_WITH_FALLBACK_AZURE = 'SPOT_WITH_FALLBACK_AZURE',
}
