/** Execution status of a dashboard's SQL widget. */
export enum SqlDashboardWidgetStatus {
  /** The query of the widget has not started. */
  PENDING = 'PENDING',
  /** The query of the widget is running. */
  RUNNING = 'RUNNING',
  /** The query of the widget succeeded. */
  SUCCESS = 'SUCCESS',
  /** The query of the widget failed. */
  FAILED = 'FAILED',
  /** The query of the widget was canceled. */
  CANCELLED = 'CANCELLED',
}
