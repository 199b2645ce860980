import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';

/** Number of iterations of a loop task by state. */
export class ForEachTaskRunStats extends Model {
  /** Iterations under way at present. */
  @IntegerField('active_iterations', { example: 2 })
  activeIterations?: number;

  /** Iterations that are over, whether succeeded or failed. */
  @IntegerField('completed_iterations', { example: 10 })
  completedIterations?: number;

  /** Iterations that ended in failure. */
  @IntegerField('failed_iterations', { example: 2 })
  failedIterations?: number;

  /** Iterations that have been scheduled so far. */
  @IntegerField('scheduled_iterations', { example: 12 })
  scheduledIterations?: number;

  /** Iterations that ended successfully. */
  @IntegerField('succeeded_iterations', { example: 8 })
  succeededIterations?: number;

  /** All iterations of the loop, that is, the number of its input items. */
  @IntegerField('total_iterations', { example: 20 })
  totalIterations?: number;
}
