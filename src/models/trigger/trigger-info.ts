import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { SqlConditionRunInfoDetails } from './sql-condition-run-info-details';
import type { TriggerInfoJson } from './trigger-info-json';
import type { StandardProps } from '../../model/standard-schema';

/** Details of what started a run; found in `trigger_info` of a run. */
export class TriggerInfo extends Model<TriggerInfoJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<TriggerInfo>;

  /**
   * Run id of the Run Job task that started this run; set only where a task of another job did.
   */
  @IntegerField('run_id', { example: 455_644_833 })
  runId?: number;

  /** The check of the SQL condition that let the run start, where the trigger has one. */
  @ModelField('sql_condition', () => SqlConditionRunInfoDetails)
  sqlCondition?: SqlConditionRunInfoDetails;
}
