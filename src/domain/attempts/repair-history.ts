import { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import { stated } from '../../model/stated';
import type { RepairHistoryItem } from '../../models/run/repair-history-item';
import type { RunFields } from '../../models/run/run-fields';
import { exactId, toId, type Id } from '../values/id';
import { compareNumbers } from './order';
import { statedTime } from '../values/stated-number';
import { listed } from '../values/listed';

/** The original run and its repairs, oldest first: by start; one that states no start has not started. */
export function repairHistoryOf({ repairHistory }: RunFields): readonly RepairHistoryItem[] {
  const items = listed(repairHistory);
  const starts = new Map(items.map((item) => [item, startOfItem(item)]));
  // The sort is stable: items without a start stay in the order of the list.
  return [...items].sort((left, right) => compareNumbers(starts.get(left), starts.get(right)));
}

/**
 * The id of the latest repair; undefined if the run was not repaired or has no history. An id that a number cannot hold
 * is a bigint.
 */
export function latestRepairId(run: RunFields): number | bigint | undefined {
  const repair = repairHistoryOf(run).findLast(
    (item) => item.type !== RepairHistoryItemType.ORIGINAL && exactId(item, 'id') !== undefined,
  );
  return repair && exactId(repair, 'id');
}

/** How many repairs the history tells of; it may lack the original run. */
export function repairCountOf(run: RunFields): number {
  return Math.max(0, repairHistoryOf(run).length - Number(!lacksOriginal(run)));
}

/** True if the history begins with a repair. */
export function lacksOriginal(run: RunFields): boolean {
  return repairHistoryOf(run)[0]?.type === RepairHistoryItemType.REPAIR;
}

/** By the id of a task run, the place in the history of the first item that names it. */
export function segmentsByTaskRun(run: RunFields): ReadonlyMap<Id | undefined, number> {
  const segments = new Map<Id | undefined, number>();
  for (const [segment, item] of repairHistoryOf(run).entries()) {
    for (const id of taskRunIdsOf(item)) if (!segments.has(id)) segments.set(id, segment);
  }
  return segments;
}

/** The ids of the task runs that an item of the history names. */
export function taskRunIdsOf(item: RepairHistoryItem): readonly Id[] {
  const ids = stated(item, 'taskRunIds');
  return Array.isArray(ids) ? ids.map(toId).filter((id) => id !== undefined) : [];
}

function startOfItem(item: RepairHistoryItem): number | undefined {
  return item.type === RepairHistoryItemType.ORIGINAL ? -Infinity : statedTime(item, 'startTime');
}
