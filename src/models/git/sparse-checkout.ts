import { ArrayField } from '../../schema/decorators/array-field';
import { Model } from '../../model/model';

/**
 * Limits the checkout of a Git repository to some of its directories, which saves time on large
 * repositories.
 */
export class SparseCheckout extends Model {
  /** Directories of the repository to check out. */
  @ArrayField('patterns', 'string', { example: ['notebooks/sales', 'libs/common'] })
  patterns?: string[];
}
