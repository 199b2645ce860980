import { ArrayField } from '../../schema/decorators/array-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { WidgetErrorDetail } from './widget-error-detail';
import type { DashboardPageSnapshotJson } from './dashboard-page-snapshot-json';
import type { StandardProps } from '../../model/standard-schema';

/** Snapshot of one page of a dashboard; found in `page_snapshots` of a dashboard output. */
export class DashboardPageSnapshot extends Model<DashboardPageSnapshotJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<DashboardPageSnapshot>;

  /** Title of the page. */
  @StringField('page_display_name', { example: 'Sales by region' })
  pageDisplayName?: string;

  /** Widgets that could not be drawn. */
  @ArrayField('widget_error_details', () => WidgetErrorDetail)
  widgetErrorDetails?: WidgetErrorDetail[];
}
