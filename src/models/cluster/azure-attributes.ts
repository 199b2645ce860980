import { AzureAvailability } from '../../enums/azure-availability';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { NumberField } from '../../schema/decorators/number-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { LogAnalyticsInfo } from '../storage/log-analytics-info';
import type { AzureAttributesJson } from './azure-attributes-json';
import type { StandardProps } from '../../model/standard-schema';

/** Settings of a cluster that apply on Azure only. */
export class AzureAttributes extends Model<AzureAttributesJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AzureAttributes>;

  /**
   * Number of nodes, the driver first, that are on-demand instances; `availability` applies to
   * the rest. With at least 1 the driver is never a spot instance.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /**
   * Purchase type of the nodes beyond `first_on_demand`. If `first_on_demand` is `0`, it applies
   * to all nodes.
   */
  @EnumField('availability', AzureAvailability, { example: 'SPOT_WITH_FALLBACK_AZURE' })
  availability?: AzureAvailability;

  /**
   * Maximum price of a spot instance, above 0 and at most the on-demand price. Default: `-1`,
   * which evicts nodes only for lack of capacity, never because of the price.
   */
  @NumberField('spot_bid_max_price', { example: -1 })
  spotBidMaxPrice?: number;

  /**
   * Resource id of the Azure capacity reservation group that the machines are taken from; works
   * only in workspaces with their own virtual network.
   */
  @StringField('capacity_reservation_group', {
    example:
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/data-rg/providers/Microsoft.Compute/capacityReservationGroups/etl-reserved',
  })
  capacityReservationGroup?: string;

  /** Access to the Azure Log Analytics workspace that the cluster's agent reports to. */
  @ModelField('log_analytics_info', () => LogAnalyticsInfo)
  logAnalyticsInfo?: LogAnalyticsInfo;
}
