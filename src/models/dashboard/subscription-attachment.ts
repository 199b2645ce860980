import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { DataAttachment } from './data-attachment';
import { PageAttachment } from './page-attachment';

/** Files attached to the email with a dashboard snapshot. */
export class SubscriptionAttachment extends Model {
  /** Data of widgets, attached as tables. Default: no tables. */
  @ModelField('data_attachment', () => DataAttachment)
  dataAttachment?: DataAttachment;

  /** Pages of the dashboard in the attached PDF. Default: only the first page. */
  @ModelField('page_attachment', () => PageAttachment)
  pageAttachment?: PageAttachment;
}
