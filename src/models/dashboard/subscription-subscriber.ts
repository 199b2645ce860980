import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { SubscriptionSubscriberJson } from './subscription-subscriber-json';
import type { StandardProps } from '../../model/standard-schema';

/** One recipient of a dashboard snapshot: a workspace user or a notification destination. */
export class SubscriptionSubscriber extends Model<SubscriptionSubscriberJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SubscriptionSubscriber>;

  /** Id of the notification destination to send to. Empty if `user_name` is set. */
  @StringField('destination_id', { example: null })
  destinationId?: string;

  /** Email address of the workspace user to send to. Empty if `destination_id` is set. */
  @StringField('user_name', { example: 'analytics@example.com' })
  userName?: string;
}
