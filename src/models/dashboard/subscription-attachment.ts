import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { DataAttachment } from './data-attachment';
import { PageAttachment } from './page-attachment';
import type { SubscriptionAttachmentJson } from './subscription-attachment-json';
import type { StandardProps } from '../../model/standard-schema';

/** Files attached to the email with a dashboard snapshot. */
export class SubscriptionAttachment extends Model<SubscriptionAttachmentJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SubscriptionAttachment>;

  /** Data of widgets, attached as tables. Default: no tables. */
  @ModelField('data_attachment', () => DataAttachment)
  dataAttachment?: DataAttachment;

  /** Pages of the dashboard in the attached PDF. Default: only the first page. */
  @ModelField('page_attachment', () => PageAttachment)
  pageAttachment?: PageAttachment;
}
