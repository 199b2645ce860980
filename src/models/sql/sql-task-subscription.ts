import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SqlTaskSubscriptionJson } from './sql-task-subscription-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One receiver of the result of a SQL dashboard or alert task: a workspace user or a
 * notification destination.
 */
export class SqlTaskSubscription extends Model<SqlTaskSubscriptionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlTaskSubscription>;

  /** Id of the notification destination to send to; empty when `user_name` is given. */
  @StringField('destination_id', { example: null })
  destinationId?: string;

  /** Workspace user to send to, as email address; empty when `destination_id` is given. */
  @StringField('user_name', { example: 'analytics@example.com' })
  userName?: string;
}
