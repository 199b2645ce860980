import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { SubscriptionAttachment } from './subscription-attachment';
import { SubscriptionSubscriber } from './subscription-subscriber';

/** Mailing of a dashboard snapshot that belongs to a `DashboardTask`. */
export class Subscription extends Model {
  /** Files attached to the mail. Default: only the standard snapshot. */
  @ModelField('attachment', () => SubscriptionAttachment)
  attachment?: SubscriptionAttachment;

  /** Subject line for the mails, in place of the standard one. */
  @StringField('custom_subject', { example: 'Daily sales dashboard' })
  customSubject?: string;

  /** Whether mailing is switched off for now. */
  @BooleanField('paused')
  paused?: boolean;

  /** Users and destinations that get the snapshot. */
  @ArrayField('subscribers', () => SubscriptionSubscriber)
  subscribers?: SubscriptionSubscriber[];
}
