import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { AutoScaleJson } from './auto-scale-json';
import type { StandardProps } from '../../model/standard-schema';

/** Bounds within which the number of workers of a cluster follows its load. */
export class AutoScale extends Model<AutoScaleJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AutoScale>;

  /** Number of workers the cluster starts with and never falls below. */
  @IntegerField('min_workers', { example: 2 })
  minWorkers?: number;

  /** Number of workers the cluster never exceeds; must be above `min_workers`. */
  @IntegerField('max_workers', { example: 8 })
  maxWorkers?: number;
}
