import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { AutoScaleJson } from './auto-scale-json';
import type { StandardProps } from '../../model/standard-schema';

/** Minimum and maximum number of workers of a cluster, which follows its load. */
export class AutoScale extends Model<AutoScaleJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AutoScale>;

  /** Minimum number of workers, which is also the number the cluster starts with. */
  @IntegerField('min_workers', { example: 2 })
  minWorkers?: number;

  /** Maximum number of workers. It is above `min_workers`. */
  @IntegerField('max_workers', { example: 8 })
  maxWorkers?: number;
}
