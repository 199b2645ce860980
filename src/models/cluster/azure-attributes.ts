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
   * How many nodes, the driver first, are on-demand instances before `availability` applies to
   * the rest; at least 1 keeps the driver off spot.
   */
  @IntegerField('first_on_demand', { example: 1 })
  firstOnDemand?: number;

  /** Kind of instances for the nodes beyond `first_on_demand`. */
  @EnumField('availability', AzureAvailability, { example: 'SPOT_WITH_FALLBACK_AZURE' })
  availability?: AzureAvailability;

  /**
   * Highest price paid for a spot instance; `-1`, the default, means that nodes are never
   * evicted because of the price.
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
