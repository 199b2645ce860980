import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { JobCompletionDetails } from './job-completion-details';
import { SqlConditionRunInfoDetails } from './sql-condition-run-info-details';

/** Details of what started a run; found in `trigger_info` of a run. */
export class TriggerInfo extends Model {
  /**
   * Run id of the Run Job task that started this run; set only where a task of another job did.
   */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /** Completed runs of other jobs that triggered the run. Set if `trigger` is `JOB_COMPLETION`. */
  @ModelField('job_completion', () => JobCompletionDetails, { example: null })
  jobCompletion?: JobCompletionDetails;

  /** The check of the SQL condition that let the run start, where the trigger has one. */
  @ModelField('sql_condition', () => SqlConditionRunInfoDetails)
  sqlCondition?: SqlConditionRunInfoDetails;
}
