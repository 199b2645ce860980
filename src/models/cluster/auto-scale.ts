import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';

/** Minimum and maximum number of workers of a cluster, which follows its load. */
export class AutoScale extends Model {
  /** Minimum number of workers, which is also the number the cluster starts with. */
  @IntegerField('min_workers', { example: 2 })
  minWorkers?: number;

  /** Maximum number of workers. It is above `min_workers`. */
  @IntegerField('max_workers', { example: 8 })
  maxWorkers?: number;
}
