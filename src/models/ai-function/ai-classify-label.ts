import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** One label that an input can get. */
export class AiClassifyLabel extends Model {
  /** Name of the label, as the result states it. */
  @StringField('name', { example: 'billing' })
  name?: string;

  /** Says what belongs under the label. */
  @StringField('description', { example: 'Questions about invoices and payments.' })
  description?: string;
}
