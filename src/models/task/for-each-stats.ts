import { ArrayField } from '../../schema/decorators/array-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { ForEachTaskErrorMessageStats } from './for-each-task-error-message-stats';
import { ForEachTaskRunStats } from './for-each-task-run-stats';
import type { ForEachStatsJson } from './for-each-stats-json';
import type { StandardProps } from '../../model/standard-schema';

/** Progress of a for-each task: its iterations by state, and the errors they met. */
export class ForEachStats extends Model<ForEachStatsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ForEachStats>;

  /** Errors of the failed iterations, grouped by message. */
  @ArrayField('error_message_stats', () => ForEachTaskErrorMessageStats)
  errorMessageStats?: ForEachTaskErrorMessageStats[];

  /** Number of iterations by state. Only the latest attempt at each iteration counts. */
  @ModelField('task_run_stats', () => ForEachTaskRunStats)
  taskRunStats?: ForEachTaskRunStats;
}
