import { PerformanceTarget } from '../../enums/performance-target';
import { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import { ArrayField } from '../../schema/decorators/array-field';
import { EnumField } from '../../schema/decorators/enum-field';
import { IntegerField } from '../../schema/decorators/integer-field';
import { ModelField } from '../../schema/decorators/model-field';
import { Model } from '../../model/model';
import { RunState } from '../state/run-state';
import { RunStatus } from '../state/run-status';
import type { RepairHistoryItemJson } from './repair-history-item-json';
import type { StandardProps } from '../../model/standard-schema';

/** The original attempt or one repair of a run; found in `repair_history`. */
export class RepairHistoryItem extends Model<RepairHistoryItemJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RepairHistoryItem>;

  /** Performance mode that serverless compute used. It can differ from the requested one. */
  @EnumField('effective_performance_target', PerformanceTarget, {
    example: 'PERFORMANCE_OPTIMIZED',
  })
  effectivePerformanceTarget?: PerformanceTarget;

  /** End of this attempt in epoch ms; `0` = still running. */
  @IntegerField('end_time', { example: 1_767_225_912_000 })
  endTime?: number;

  /** Id of the repair. Set only if `type` is `REPAIR`. */
  @IntegerField('id', { example: 734_650_698_524_280 })
  id?: number;

  /** Start of this attempt in epoch ms. */
  @IntegerField('start_time', { example: 1_767_225_600_000 })
  startTime?: number;

  /**
   * State of this attempt in the older form.
   * @deprecated Read `status` instead.
   */
  @ModelField('state', () => RunState)
  state?: RunState;

  /** Status of this attempt. */
  @ModelField('status', () => RunStatus)
  status?: RunStatus;

  /** Run ids of the task runs of this attempt. */
  @ArrayField('task_run_ids', 'integer', { example: [455_644_834, 455_644_835] })
  taskRunIds?: number[];

  /** Whether this is the original attempt or a repair. */
  @EnumField('type', RepairHistoryItemType, { example: 'REPAIR' })
  type?: RepairHistoryItemType;
}
