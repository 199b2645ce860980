// Written by `npm run json-types` from the fields of the class; change them there.
import type { SqlDashboardWidgetStatus } from '../../enums/sql-dashboard-widget-status';
import type { SqlOutputErrorJson } from './sql-output-error-json';

/** The JSON of a `SqlDashboardWidgetOutput`: what `toDict()` gives and `fromDict` reads. */
export type SqlDashboardWidgetOutputJson = {
  /** Id of the widget. */
  widget_id?: string;
  /** Title of the widget. */
  widget_title?: string;
  /** Page with the results. */
  output_link?: string;
  /** Execution status of the widget. */
  status?: `${SqlDashboardWidgetStatus}`;
  /** Why the widget failed. Set only if it did. */
  error?: SqlOutputErrorJson;
  /** When the execution of the widget started, in epoch ms. */
  start_time?: number;
  /** When the execution of the widget ended, in epoch ms. */
  end_time?: number;
};
