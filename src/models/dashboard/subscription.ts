import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { SubscriptionAttachment } from './subscription-attachment';
import { SubscriptionSubscriber } from './subscription-subscriber';
import type { SubscriptionJson } from './subscription-json';
import type { StandardProps } from '../../model/standard-schema';

/** Emails with a dashboard snapshot, of a `DashboardTask`. */
export class Subscription extends Model<SubscriptionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Subscription>;

  /** Files attached to the email. Default: only the standard snapshot. */
  @ModelField('attachment', () => SubscriptionAttachment)
  attachment?: SubscriptionAttachment;

  /** Subject of the emails. Default: a standard subject. */
  @StringField('custom_subject', { example: 'Daily sales dashboard' })
  customSubject?: string;

  /** `true` if no emails are sent. */
  @BooleanField('paused')
  paused?: boolean;

  /** Users and destinations that get the snapshot. */
  @ArrayField('subscribers', () => SubscriptionSubscriber)
  subscribers?: SubscriptionSubscriber[];
}
