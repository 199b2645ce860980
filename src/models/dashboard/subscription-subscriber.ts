import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One receiver of a dashboard snapshot: a workspace user or a notification destination. */
export class SubscriptionSubscriber extends Model {
  /** Id of the notification destination to send to; empty when `user_name` is given. */
  @StringField('destination_id', { example: null })
  destinationId?: string;

  /** Workspace user to send to, as email address; empty when `destination_id` is given. */
  @StringField('user_name', { example: 'analytics@example.com' })
  userName?: string;
}
