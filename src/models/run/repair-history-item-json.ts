// Written by `npm run json-types` from the fields of the class; change them there.
import type { PerformanceTarget } from '../../enums/performance-target';
import type { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import type { RunStateJson } from './run-state-json';
import type { RunStatusJson } from './run-status-json';

/** The JSON of a `RepairHistoryItem`: what `toDict()` gives and `fromDict` reads. */
export type RepairHistoryItemJson = {
  /** Performance target that serverless compute in fact used, which can differ from the one asked for. */
  effective_performance_target?: `${PerformanceTarget}`;
  /** When this attempt ended, in epoch ms; `0` while it is still running. */
  end_time?: number;
  /** Identifies the repair; set only where `type` is `REPAIR`. */
  id?: number;
  /** When this attempt started, in epoch ms. */
  start_time?: number;
  /**
   * Outcome of this attempt in the older form.
   * @deprecated Read `status` instead.
   */
  state?: RunStateJson;
  /** Status of this attempt. */
  status?: RunStatusJson;
  /** Run ids of the task runs that belong to this attempt. */
  task_run_ids?: number[];
  /** Whether this is the original attempt or a repair. */
  type?: `${RepairHistoryItemType}`;
};
