import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { RequestParameters } from './request-parameters';
import { Excludes } from './rules/excludes';
import type { RepairRunJson } from './repair-run-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Body of runs/repair: runs some tasks of an ended run again, as part of that run and with the
 * current settings of the job.
 */
export class RepairRun extends RequestParameters<RepairRunJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RepairRun>;

  /** Id of the job run to repair, which must have ended. It is not the id of a task run. */
  @IntegerField('run_id', { required: true, example: 455_644_833 })
  runId!: number;

  /** Id of the latest repair. Required from the second repair of a run on. */
  @IntegerField('latest_repair_id', { example: null })
  latestRepairId?: number;

  /** Keys of the tasks to run again. Not allowed with `rerun_all_failed_tasks`. */
  @ArrayField('rerun_tasks', 'string', { example: ['ingest_orders'] })
  rerunTasks?: string[];

  /** `true` to run all failed tasks again. Not allowed with `rerun_tasks`. */
  @Excludes('rerun_all_failed_tasks', { property: 'rerunTasks', wire: 'rerun_tasks' })
  @BooleanField('rerun_all_failed_tasks', { example: null })
  rerunAllFailedTasks?: boolean;

  /** `true` to run also all tasks that depend on those that run again, even if they had succeeded. */
  @BooleanField('rerun_dependent_tasks', { example: true })
  rerunDependentTasks?: boolean;
}
