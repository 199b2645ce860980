import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AlertTaskSubscriberJson } from './alert-task-subscriber-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One receiver of the result of an `AlertTask`: a workspace user or a notification destination.
 */
export class AlertTaskSubscriber extends Model<AlertTaskSubscriberJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AlertTaskSubscriber>;

  /** Id of the notification destination to send to; empty when `user_name` is given. */
  @StringField('destination_id', { example: null })
  destinationId?: string;

  /** Workspace user to send to, as email address; empty when `destination_id` is given. */
  @StringField('user_name', { example: 'data-team@example.com' })
  userName?: string;
}
