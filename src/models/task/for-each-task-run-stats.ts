import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { ForEachTaskRunStatsJson } from './for-each-task-run-stats-json';
import type { StandardProps } from '../../model/standard-schema';

/** Number of iterations of a for-each task by state. */
export class ForEachTaskRunStats extends Model<ForEachTaskRunStatsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ForEachTaskRunStats>;

  /** Number of iterations that are active. */
  @IntegerField('active_iterations', { example: 2 })
  activeIterations?: number;

  /** Number of iterations that have ended, with success or failure. */
  @IntegerField('completed_iterations', { example: 10 })
  completedIterations?: number;

  /** Number of iterations that failed. */
  @IntegerField('failed_iterations', { example: 2 })
  failedIterations?: number;

  /** Number of iterations scheduled so far. */
  @IntegerField('scheduled_iterations', { example: 12 })
  scheduledIterations?: number;

  /** Number of iterations that succeeded. */
  @IntegerField('succeeded_iterations', { example: 8 })
  succeededIterations?: number;

  /** Number of iterations: the number of items. */
  @IntegerField('total_iterations', { example: 20 })
  totalIterations?: number;
}
