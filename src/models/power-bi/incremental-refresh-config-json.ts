// Written by `npm run json-types` from the fields of the class; change them there.
import type { RefreshGranularity } from '../../enums/refresh-granularity';
import type { RefreshPolicyMode } from '../../enums/refresh-policy-mode';

/** The JSON of a `IncrementalRefreshConfig`: what `toDict()` gives and `fromDict` reads. */
export type IncrementalRefreshConfigJson = {
  /** Length of one period of the archive window. */
  archive_window_granularity?: `${RefreshGranularity}`;
  /** Number of periods of data to keep in the model, counted in `archive_window_granularity`. */
  archive_window_periods?: number;
  /** Whether a period is reloaded only if its data changed, as told by the table's `detect_data_changes_column`. */
  detect_data_changes?: boolean;
  /** Whether the latest data is imported only or also queried live. */
  mode?: `${RefreshPolicyMode}`;
  /** Whether the period that is still under way is left out of a refresh. */
  only_refresh_complete_periods?: boolean;
  /** Length of one period of the refresh window. */
  refresh_window_granularity?: `${RefreshGranularity}`;
  /** Number of most recent periods to reload on a refresh, counted in `refresh_window_granularity`. */
  refresh_window_periods?: number;
};
