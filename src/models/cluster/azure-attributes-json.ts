// Written by `npm run json-types` from the fields of the class; change them there.
import type { AzureAvailability } from '../../enums/azure-availability';
import type { LogAnalyticsInfoJson } from '../storage/log-analytics-info-json';

/** The JSON of a `AzureAttributes`: what `toDict()` gives and `fromDict` reads. */
export type AzureAttributesJson = {
  /**
   * How many nodes, the driver first, are on-demand instances before `availability` applies to the rest; at least
   * 1 keeps the driver off spot.
   */
  first_on_demand?: number;
  /** Kind of instances for the nodes beyond `first_on_demand`. */
  availability?: `${AzureAvailability}`;
  /**
   * Highest price paid for a spot instance; `-1`, the default, means that nodes are never evicted because of the
   * price.
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
