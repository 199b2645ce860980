// Written by `npm run json-types` from the fields of the class; change them there.
import type { AzureAvailability } from '../../enums/azure-availability';
import type { LogAnalyticsInfoJson } from '../storage/log-analytics-info-json';

/** The JSON of a `AzureAttributes`: what `toDict()` gives and `fromDict` reads. */
export type AzureAttributesJson = {
  /**
   * Number of nodes, the driver first, that are on-demand instances; `availability` applies to the rest. With at
   * least 1 the driver is never a spot instance.
   */
  first_on_demand?: number;
  /** Purchase type of the nodes beyond `first_on_demand`. If `first_on_demand` is `0`, it applies to all nodes. */
  availability?: `${AzureAvailability}`;
  /**
   * Maximum price of a spot instance, above 0 and at most the on-demand price. Default: `-1`, which evicts nodes
   * only for lack of capacity, never because of the price.
   */
  spot_bid_max_price?: number;
  /**
   * Resource id of the Azure capacity reservation group that the machines are taken from; works only in workspaces
   * with their own virtual network.
   */
  capacity_reservation_group?: string;
  /** Access to the Azure Log Analytics workspace that the cluster's agent reports to. */
  log_analytics_info?: LogAnalyticsInfoJson;
};
