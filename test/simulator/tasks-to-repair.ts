import { type Context } from './context';
import { type RunLog } from './log';
import { type RepairPlan } from './plan';
import { latestOf } from './play-segment';

/**
 * The tasks that a repair runs again (runs/repair: rerun_all_failed_tasks, rerun_tasks, rerun_dependent_tasks). A task
 * that was left out for its upstream counts as failed. A disabled task never runs.
 */
export function tasksToRepair(
  { random }: Context,
  { plan, attempts }: RunLog,
  repair: RepairPlan,
): ReadonlySet<string> {
  const latest = latestOf(attempts);
  const failed = plan.tasks
    .map((task) => task.key)
    .filter((key) => !FINE.has(latest.get(key)?.end.kind ?? 'success'));
  const keys = new Set<string>();
  if (repair.tasks === 'failed') failed.forEach((key) => keys.add(key));
  else if (repair.tasks === 'one-failed') {
    if (failed.length > 0) keys.add(random.pick(failed));
  } else repair.tasks.forEach((key) => keys.add(key));
  if (repair.withDependents) {
    for (const task of plan.tasks) {
      if (task.dependsOn.some(({ key }) => keys.has(key))) keys.add(task.key);
    }
  }
  for (const task of plan.tasks) if (task.disabled === true) keys.delete(task.key);
  return keys;
}

const FINE: ReadonlySet<string> = new Set(['success', 'excluded', 'disabled']);
