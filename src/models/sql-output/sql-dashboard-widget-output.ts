import { SqlDashboardWidgetStatus } from '../../enums/sql-dashboard-widget-status';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { StringField } from '../../schema/decorators/string-field';
import { Model } from '../../model/model';
import { SqlOutputError } from './sql-output-error';
import type { SqlDashboardWidgetOutputJson } from './sql-dashboard-widget-output-json';
import type { StandardProps } from '../../model/standard-schema';

/** One widget of a legacy dashboard; found in `widgets` of a dashboard's output. */
export class SqlDashboardWidgetOutput extends Model<SqlDashboardWidgetOutputJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<SqlDashboardWidgetOutput>;

  /** Id of the widget. */
  @StringField('widget_id', { example: '7c3f5f2a-0c8d-4c7c-9a8e-1f2f0b6f1a77' })
  widgetId?: string;

  /** Title of the widget. */
  @StringField('widget_title', { example: 'Orders per day' })
  widgetTitle?: string;

  /** Page with the results. */
  @StringField('output_link', { example: 'https://example.cloud.databricks.com/sql/dashboards/1' })
  outputLink?: string;

  /** Execution status of the widget. */
  @EnumField('status', SqlDashboardWidgetStatus, { example: 'SUCCESS' })
  status?: SqlDashboardWidgetStatus;

  /** Why the widget failed. Set only if it did. */
  @ModelField('error', () => SqlOutputError, { example: null })
  error?: SqlOutputError;

  /** When the execution of the widget started, in epoch ms. */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /** When the execution of the widget ended, in epoch ms. */
  @IntegerField('end_time', { example: 1_767_225_604_000 })
  endTime?: number;
}
