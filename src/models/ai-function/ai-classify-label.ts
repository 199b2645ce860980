import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { AiClassifyLabelJson } from './ai-classify-label-json';
import type { StandardProps } from '../../model/standard-schema';

/** One label that an input can get. */
export class AiClassifyLabel extends Model<AiClassifyLabelJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<AiClassifyLabel>;

  /** Name of the label, as the result states it. */
  @StringField('name', { example: 'billing' })
  name?: string;

  /** Says what belongs under the label. */
  @StringField('description', { example: 'Questions about invoices and payments.' })
  description?: string;
}
