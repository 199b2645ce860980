import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import type { DataAttachmentWidgetJson } from './data-attachment-widget-json';
import type { StandardProps } from '../../model/standard-schema';

/** Widget of a dashboard, named by the ids that its URL has. */
export class DataAttachmentWidget extends Model<DataAttachmentWidgetJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DataAttachmentWidget>;

  /** Id of the page with the widget: `name` of the page in the serialized dashboard. */
  @StringField('page_id', { example: 'sales_overview' })
  pageId?: string;

  /** Id of the widget: `name` of the widget in the serialized dashboard. */
  @StringField('widget_id', { example: 'revenue_by_region' })
  widgetId?: string;
}
