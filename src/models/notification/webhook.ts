import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/**
 * Reference to one notification destination of the workspace, such as Slack or an HTTP webhook.
 */
export class Webhook extends Model {
  /** Id of the notification destination to call. */
  @StringField('id', { required: true, example: '3f8a1c2e-7b4d-4e19-9a60-5c2d8e7f1b34' })
  id!: string;
}
