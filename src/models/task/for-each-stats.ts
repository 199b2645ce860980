import { ArrayField } from '../../schema/decorators/array-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { ForEachTaskErrorMessageStats } from './for-each-task-error-message-stats';
import { ForEachTaskTaskRunStats } from './for-each-task-task-run-stats';
import type { ForEachStatsJson } from './for-each-stats-json';
import type { StandardProps } from '../../model/standard-schema';

/** Progress of a loop task: its iterations by state, and the errors they met. */
export class ForEachStats extends Model<ForEachStatsJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<ForEachStats>;

  /** Errors of the failed iterations, grouped by message. */
  @ArrayField('error_message_stats', () => ForEachTaskErrorMessageStats)
  errorMessageStats?: ForEachTaskErrorMessageStats[];

  /** Number of iterations by state. */
  @ModelField('task_run_stats', () => ForEachTaskTaskRunStats)
  taskRunStats?: ForEachTaskTaskRunStats;
}
