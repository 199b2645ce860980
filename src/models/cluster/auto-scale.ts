import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';

/** Bounds within which the number of workers of a cluster follows its load. */
export class AutoScale extends Model {
  /** Number of workers the cluster starts with and never falls below. */
  @IntegerField('min_workers', { example: 2 })
  minWorkers?: number;

  /** Number of workers the cluster never exceeds; must be above `min_workers`. */
  @IntegerField('max_workers', { example: 8 })
  maxWorkers?: number;
}
