import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { JobCompletionDetails } from './job-completion-details';
import { SqlConditionRunInfoDetails } from './sql-condition-run-info-details';
import type { TriggerInfoJson } from './trigger-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Details of what started a run; found in `trigger_info` of a run. */
export class TriggerInfo extends Model<TriggerInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TriggerInfo>;

  /**
   * Run id of the Run Job task that started this run. Set only if a task of another job started
   * it.
   */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /** Completed runs of other jobs that triggered the run. Set if `trigger` is `JOB_COMPLETION`. */
  @ModelField('job_completion', () => JobCompletionDetails, { example: null })
  jobCompletion?: JobCompletionDetails;

  /** Evaluation of the SQL condition of the trigger, if it has one. */
  @ModelField('sql_condition', () => SqlConditionRunInfoDetails)
  sqlCondition?: SqlConditionRunInfoDetails;
}
