import { ArrayField } from '../../schema/decorators/array-field';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SubscriptionSubscriber } from './subscription-subscriber';
import type { SubscriptionJson } from './subscription-json';
import type { StandardProps } from '../../model/standard-schema';

/** Mailing of a dashboard snapshot that belongs to a `DashboardTask`. */
export class Subscription extends Model<SubscriptionJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Subscription>;

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
