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

  /** Unit of the archive window. Default: `REFRESH_GRANULARITY_MONTH`. */
  @EnumField('archive_window_granularity', RefreshGranularity, {
    example: 'REFRESH_GRANULARITY_YEAR',
  })
  archiveWindowGranularity?: RefreshGranularity;

  /**
   * Number of periods that the model keeps, in units of `archive_window_granularity`. Default:
   * 3.
   */
  @IntegerField('archive_window_periods', { example: 3 })
  archiveWindowPeriods?: number;

  /**
   * `true` if a period is reloaded only if its data changed, which the
   * `detect_data_changes_column` of the table tells.
   */
  @BooleanField('detect_data_changes')
  detectDataChanges?: boolean;

  /** Whether the latest data is imported or queried live. Default: `REFRESH_POLICY_MODE_HYBRID`. */
  @EnumField('mode', RefreshPolicyMode)
  mode?: RefreshPolicyMode;

  /** `true` if a refresh leaves out the current period, whose data is partial. */
  @BooleanField('only_refresh_complete_periods')
  onlyRefreshCompletePeriods?: boolean;

  /** Unit of the refresh window. Default: `REFRESH_GRANULARITY_DAY`. */
  @EnumField('refresh_window_granularity', RefreshGranularity, {
    example: 'REFRESH_GRANULARITY_DAY',
  })
  refreshWindowGranularity?: RefreshGranularity;

  /**
   * Number of most recent periods that a refresh reloads, in units of
   * `refresh_window_granularity`. Default: 1.
   */
  @IntegerField('refresh_window_periods', { example: 10 })
  refreshWindowPeriods?: number;
}
