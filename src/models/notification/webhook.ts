import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { WebhookJson } from './webhook-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Reference to one notification destination of the workspace, such as Slack or an HTTP webhook.
 */
export class Webhook extends Model<WebhookJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Webhook>;

  /** Id of the notification destination to call. */
  @StringField('id', { required: true, example: '3f8a1c2e-7b4d-4e19-9a60-5c2d8e7f1b34' })
  id!: string;
}
