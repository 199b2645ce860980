import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One group of equal errors among the iterations of a for-each task. */
export class ForEachTaskErrorMessageStats extends Model {
  /** Number of iterations with this error. */
  @IntegerField('count', { example: 2 })
  count?: number;

  /** Message of the error. */
  @StringField('error_message', { example: 'Table main.sales.orders_2025 was not found.' })
  errorMessage?: string;

  /** Termination reason of these iterations. */
  @StringField('termination_category', { example: 'RUN_EXECUTION_ERROR' })
  terminationCategory?: string;
}
