import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One recipient of the result of a SQL dashboard or alert task: a workspace user or a
 * notification destination.
 */
export class SqlTaskSubscription extends Model<SqlTaskSubscriptionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskSubscription>;

  /** Id of the notification destination to send to. Empty if `user_name` is set. */
  @StringField('destination_id', { example: null })
  destinationId?: string;

  /** Email address of the workspace user to send to. Empty if `destination_id` is set. */
  @StringField('user_name', { example: 'analytics@example.com' })
  userName?: string;
}
