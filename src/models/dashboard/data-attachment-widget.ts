import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';

/** Widget of a dashboard, named by the ids that its URL has. */
export class DataAttachmentWidget extends Model {
  /** Id of the page with the widget: `name` of the page in the serialized dashboard. */
  @StringField('page_id', { example: 'sales_overview' })
  pageId?: string;

  /** Id of the widget: `name` of the widget in the serialized dashboard. */
  @StringField('widget_id', { example: 'revenue_by_region' })
  widgetId?: string;
}
