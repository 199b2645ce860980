import { IntegerField } from '../../schema/decorators/integer-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { ForEachTaskErrorMessageStatsJson } from './for-each-task-error-message-stats-json';
import type { StandardProps } from '../../model/standard-schema';

/** One group of equal errors among the iterations of a for-each task. */
export class ForEachTaskErrorMessageStats extends Model<ForEachTaskErrorMessageStatsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ForEachTaskErrorMessageStats>;

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
