// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import type { RunStateJson } from '../state/run-state-json';
import type { RunStatusJson } from '../state/run-status-json';

/** The JSON of a `RepairHistoryItem`: what `toDict()` gives and `fromDict` reads. */
export type RepairHistoryItemJson = {
  /** Performance mode that serverless compute used. It can differ from the requested one. */
  effective_performance_target?: `${PerformanceTarget}`;
  /** End of this attempt in epoch ms; `0` = still running. */
  end_time?: number;
  /** Id of the repair. Set only if `type` is `REPAIR`. */
  id?: number;
  /** Start of this attempt in epoch ms. */
  start_time?: number;
  /**
   * State of this attempt in the older form.
   * @deprecated Read `status` instead.
   */
  state?: RunStateJson;
  /** Status of this attempt. */
  status?: RunStatusJson;
  /** Run ids of the task runs of this attempt. */
  task_run_ids?: number[];
  /** Whether this is the original attempt or a repair. */
  type?: `${RepairHistoryItemType}`;
};
