import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { JobNotificationTaskJson } from './job-notification-task-json';
import type { StandardProps } from '../../model/standard-schema';

/** The task that a notification is about; found in `task` of a notification. */
export class JobNotificationTask extends Model<JobNotificationTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<JobNotificationTask>;

  /** Name of the task within its job. */
  @StringField('task_key', { example: 'ingest_orders' })
  taskKey?: string;
}
