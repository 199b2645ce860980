import type { RunFields } from '../../models/run/run-fields';
import { repairHistoryOf } from '../attempts/repair-history';
import { isTerminal } from '../lifecycle/lifecycle';
import { isPartial } from '../snapshots/is-partial';
import { listed } from '../values/listed';
import { positive, statedTime } from '../values/stated-number';
import { endOf, isUnderWay, startOf } from '../lifecycle/timed';

/**
 * When a run ended, in epoch ms; undefined if it has not or if that is not known. If the run does not state it, it
 * follows from the latest item of its history, else from the last end of a task.
 */
export function endOfRun(run: RunFields): number | undefined {
  const end = endOf(run);
  if (end !== undefined || !isTerminal(run)) return end;
  const latest = repairHistoryOf(run).at(-1);
  return (latest && statedTime(latest, 'endTime')) ?? lastEndOfTasks(run);
}

function lastEndOfTasks(run: RunFields): number | undefined {
  if (isPartial(run)) return undefined;
  let last = 0;
  for (const task of listed(run.tasks)) {
    const end = endOf(task);
    // A task that was left out has no end.
    const isOpen = end === undefined && (isUnderWay(task) || startOf(task) !== undefined);
    if (isOpen) return undefined;
    last = Math.max(last, end ?? 0);
  }
  return positive(last);
}
