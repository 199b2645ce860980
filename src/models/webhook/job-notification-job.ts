import { AnyField } from '../../schema/decorators/any-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { IsId } from './is-id';
import type { JobNotificationJobJson } from './job-notification-job-json';
import type { StandardProps } from '../../model/standard-schema';

/** The job that a notification is about; found in `job` of a notification. */
export class JobNotificationJob extends Model<JobNotificationJobJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobNotificationJob>;

  /** Id of the job, as text or as a number. `JobNotification` has it as a number. */
  @IsId('job_id')
  @AnyField('job_id', { example: '11223344556677' })
  jobId?: string | number | bigint;

  /** Name of the job. */
  @StringField('name', { example: 'Nightly sales report' })
  name?: string;
}
