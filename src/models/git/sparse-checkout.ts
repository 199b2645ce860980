import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';
import type { SparseCheckoutJson } from './sparse-checkout-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Limits the checkout of a Git repository to some of its directories, which saves time on large
 * repositories.
 */
export class SparseCheckout extends Model<SparseCheckoutJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SparseCheckout>;

  /** Directories of the repository to check out. */
  @ArrayField('patterns', 'string', { example: ['notebooks/sales', 'libs/common'] })
  patterns?: string[];
}
