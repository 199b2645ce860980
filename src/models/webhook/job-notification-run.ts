import { AnyField } from '../../schema/decorators/any-field';
import { Model } from '../../model/model';
import { IsId } from './is-id';
import type { JobNotificationRunJson } from './job-notification-run-json';
import type { StandardProps } from '../../model/standard-schema';

/** The run that a notification is about; found in `run` of a notification. */
export class JobNotificationRun extends Model<JobNotificationRunJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobNotificationRun>;

  /** Id of the run, as text or as a number: of the job run, or of the task run if the notification is about a task. */
  @IsId('run_id')
  @AnyField('run_id', { example: '455644833' })
  runId?: string | number | bigint;

  /** Id of the job run, as text or as a number. Set only if the notification is about a task. */
  @IsId('parent_run_id')
  @AnyField('parent_run_id', { example: null })
  parentRunId?: string | number | bigint;
}
