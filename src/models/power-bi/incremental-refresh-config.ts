import { RefreshGranularity } from '../../enums/refresh-granularity';
import { RefreshPolicyMode } from '../../enums/refresh-policy-mode';
import { BooleanField } from '../../schema/decorators/boolean-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { Model } from '../../model/model';
import type { IncrementalRefreshConfigJson } from './incremental-refresh-config-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * Incremental refresh policy of a `PowerBiTask`: how much history is kept and how much of it is
 * reloaded.
 */
export class IncrementalRefreshConfig extends Model<IncrementalRefreshConfigJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<IncrementalRefreshConfig>;

  /** Length of one period of the archive window. */
  @EnumField('archive_window_granularity', RefreshGranularity, {
    example: 'REFRESH_GRANULARITY_YEAR',
  })
  archiveWindowGranularity?: RefreshGranularity;

  /** Number of periods of data to keep in the model, counted in `archive_window_granularity`. */
  @IntegerField('archive_window_periods', { example: 3 })
  archiveWindowPeriods?: number;

  /**
   * Whether a period is reloaded only if its data changed, as told by the table's
   * `detect_data_changes_column`.
   */
  @BooleanField('detect_data_changes')
  detectDataChanges?: boolean;

  /** Whether the latest data is imported only or also queried live. */
  @EnumField('mode', RefreshPolicyMode)
  mode?: RefreshPolicyMode;

  /** Whether the period that is still under way is left out of a refresh. */
  @BooleanField('only_refresh_complete_periods')
  onlyRefreshCompletePeriods?: boolean;

  /** Length of one period of the refresh window. */
  @EnumField('refresh_window_granularity', RefreshGranularity, {
    example: 'REFRESH_GRANULARITY_DAY',
  })
  refreshWindowGranularity?: RefreshGranularity;

  /**
   * Number of most recent periods to reload on a refresh, counted in
   * `refresh_window_granularity`.
   */
  @IntegerField('refresh_window_periods', { example: 10 })
  refreshWindowPeriods?: number;
}
