// Written by `npm run json-types` from the fields of the class; change them there.
import type { RefreshGranularity } from '../../enums/refresh-granularity';
import type { RefreshPolicyMode } from '../../enums/refresh-policy-mode';

/** The JSON of a `IncrementalRefreshConfig`: what `toDict()` gives and `fromDict` reads. */
export type IncrementalRefreshConfigJson = {
  /** Unit of the archive window. Default: `REFRESH_GRANULARITY_MONTH`. */
  archive_window_granularity?: `${RefreshGranularity}`;
  /** Number of periods that the model keeps, in units of `archive_window_granularity`. Default: 3. */
  archive_window_periods?: number;
  /**
   * `true` if a period is reloaded only if its data changed, which the `detect_data_changes_column` of the table
   * tells.
   */
  detect_data_changes?: boolean;
  /** Whether the latest data is imported or queried live. Default: `REFRESH_POLICY_MODE_HYBRID`. */
  mode?: `${RefreshPolicyMode}`;
  /** `true` if a refresh leaves out the current period, whose data is partial. */
  only_refresh_complete_periods?: boolean;
  /** Unit of the refresh window. Default: `REFRESH_GRANULARITY_DAY`. */
  refresh_window_granularity?: `${RefreshGranularity}`;
  /** Number of most recent periods that a refresh reloads, in units of `refresh_window_granularity`. Default: 1. */
  refresh_window_periods?: number;
};
