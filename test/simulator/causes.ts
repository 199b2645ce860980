import { type Attempt, type End } from './log';
import { type TaskPlan } from './plan';
import { isFailureHandler } from './run-if';
import { hasFailed, type Sight } from './sight';

/** What is known of each task of a run at a moment: its latest attempt, and how it ended, if it has. */
export interface Known {
  readonly task: TaskPlan;
  readonly latest: Attempt;
  readonly end: End | undefined;
}

/**
 * A task that failed is a root, for it ran. A failure handler that failed is none if it ran because another failed: if
 * one of its dependencies failed, or was left out, over tasks left out alone, for one that did.
 */
export function ownFailures(tasks: ReadonlyMap<string, Known>, sight: Sight): string[] {
  const failed = [...tasks.values()].filter(
    ({ end }) => end !== undefined && hasFailed(end, sight),
  );
  return failed
    .filter(({ task }) => !isFailureHandler(task.runIf) || !isExplained(task, tasks, sight))
    .map(({ task }) => task.key);
}

/**
 * The failures that explain the run: of those above, a task is none if all tasks that depend on it ran and succeeded all
 * the same (root-tolerated-upstream.json), unless nothing else explains the run.
 */
export function rootFailures(tasks: ReadonlyMap<string, Known>, sight: Sight): string[] {
  const own = ownFailures(tasks, sight);
  const roots = own.filter((key) => !isTolerated(key, tasks));
  return roots.length > 0 ? roots : own;
}

function isTolerated(key: string, tasks: ReadonlyMap<string, Known>): boolean {
  const dependents = [...tasks.values()].filter(({ task }) =>
    task.dependsOn.some((dependency) => dependency.key === key),
  );
  return dependents.length > 0 && dependents.every(({ end }) => end?.kind === 'success');
}

function isExplained(
  { dependsOn }: TaskPlan,
  tasks: ReadonlyMap<string, Known>,
  sight: Sight,
): boolean {
  return dependsOn.some(({ key }) => {
    const known = tasks.get(key);
    if (known?.end === undefined) return false;
    if (hasFailed(known.end, sight)) return true;
    return isLeftOutForUpstream(known.end) && isExplained(known.task, tasks, sight);
  });
}

/** By the key of a task that failed or was canceled: the tasks that were left out because of it, near and far. */
export function skippedBecauseOf(tasks: ReadonlyMap<string, Known>): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { task, end } of tasks.values()) {
    if (end === undefined || !hasEndedBadly(end)) continue;
    const reached = new Set([task.key]);
    // Tasks stand after their dependencies, so that one pass finds all.
    for (const other of tasks.values()) {
      if (other.end === undefined || !isLeftOutForUpstream(other.end)) continue;
      if (other.task.dependsOn.some(({ key }) => reached.has(key))) reached.add(other.task.key);
    }
    reached.delete(task.key);
    found[task.key] = [...reached].sort();
  }
  return found;
}

function isLeftOutForUpstream({ kind }: End): boolean {
  return kind === 'upstream-failed' || kind === 'upstream-canceled';
}

function hasEndedBadly(end: End): boolean {
  return hasFailed(end, 'both') || end.kind === 'user-canceled';
}
