import { AzureAvailability } from '../../enums/azure-availability';
import { EnumField } from '../../metadata/enum-field';
import { IntegerField } from '../../metadata/integer-field';
import { NumberField } from '../../metadata/number-field';
import { Model } from '../model';

/** Settings of a cluster that apply on Azure only. */
export class AzureAttributes extends Model {
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
}
