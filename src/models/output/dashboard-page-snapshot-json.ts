// Written by `npm run json-types` from the fields of the class; change them there.
import type { WidgetErrorDetailJson } from './widget-error-detail-json';

/** The JSON of a `DashboardPageSnapshot`: what `toDict()` gives and `fromDict` reads. */
export type DashboardPageSnapshotJson = {
  /** Title of the page. */
  page_display_name?: string;
  /** Widgets that could not be drawn. */
  widget_error_details?: WidgetErrorDetailJson[];
};
