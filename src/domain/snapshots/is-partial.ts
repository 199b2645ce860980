import { stated, statedUnknown, type Extensible } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import { taskRunIdsOf } from '../attempts/repair-history';
import { outcomeOf } from '../lifecycle/outcome';
import { statedId } from '../values/id';
import { statedNumber, statedTime } from '../values/stated-number';
import { listed } from '../values/listed';

/**
 * True if the document says that it lacks entries: the next page is still to fetch, the list was cut short, or it names
 * tasks that it has no entry for. The last page alone may name none of the tasks of the others.
 */
export function isPartial(run: RunFields): boolean {
  return hasNextPage(run) || namesOtherTasks(run);
}

/** What says whether there is more: a run, or a page of runs. */
export interface Paged extends Extensible {
  /** Leads to the next page. */
  readonly nextPageToken?: string;
  /** Whether there is more. */
  readonly hasMore?: boolean;
}

/** True if the document itself says that there is more of it. */
export function hasNextPage(document: Paged): boolean {
  return nextPageTokenOf(document) !== undefined || document.hasMore === true;
}

/** The token of the next page; an empty one is none. */
export function nextPageTokenOf(document: Paged): string | undefined {
  const token = stated(document, 'nextPageToken');
  return typeof token === 'string' && token !== '' ? token : undefined;
}

function tookNoTime(run: RunFields): boolean {
  if (outcomeOf(run) === 'skipped') return true;
  const duration = statedNumber(run, 'runDuration');
  if (duration !== undefined) return duration === 0;
  const end = statedTime(run, 'endTime');
  return end !== undefined && end === statedTime(run, 'startTime');
}

function namesOtherTasks(run: RunFields): boolean {
  const { tasks, repairHistory } = run;
  // runs/list leaves the tasks out unless it is asked to expand them. Only a run that took no time at all has none.
  if (!tasks) {
    return statedUnknown(run, 'format') === 'MULTI_TASK' && !tookNoTime(run);
  }
  const keys = new Set(tasks.map((task) => task.taskKey));
  for (const { dependsOn } of tasks) {
    for (const { taskKey } of listed(dependsOn)) {
      if (taskKey !== undefined && !keys.has(taskKey)) return true;
    }
  }
  if (listed(repairHistory).length === 0) return false;
  const ids = new Set(tasks.map((task) => statedId(task, 'runId')));
  return listed(repairHistory).some((item) => taskRunIdsOf(item).some((id) => !ids.has(id)));
}
