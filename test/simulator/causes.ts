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
  const own: string[] = [];
  // The tasks that failed or were left out for one that did. Tasks stand after their dependencies.
  const explaining = new Set<string>();
  for (const { task, end } of tasks.values()) {
    if (end === undefined) continue;
    const isExplained = task.dependsOn.some(({ key }) => explaining.has(key));
    const failed = hasFailed(end, sight);
    if (failed || (isExplained && isLeftOutForUpstream(end))) explaining.add(task.key);
    if (failed && !(isExplained && isFailureHandler(task.runIf))) own.push(task.key);
  }
  return own;
}

/**
 * Where to look first: of those above, not a task whose failure was tolerated if a task further down failed on its own
 * (root-tolerated-upstream.json: what happened to src_a does not explain why publish failed).
 */
export function rootFailures(tasks: ReadonlyMap<string, Known>, sight: Sight): string[] {
  const own = new Set(ownFailures(tasks, sight));
  // The tasks with one further down that failed on its own.
  const above = new Set<string>();
  for (const { task } of [...tasks.values()].reverse()) {
    if (!own.has(task.key) && !above.has(task.key)) continue;
    for (const { key } of task.dependsOn) above.add(key);
  }
  return [...own].filter((key) => !above.has(key) || !isTolerated(key, tasks));
}

/**
 * A failure is tolerated if tasks that depend on it ran, and all of those succeeded. What was excluded or disabled says
 * nothing; a failure handler is there because failures are not tolerated.
 */
function isTolerated(key: string, tasks: ReadonlyMap<string, Known>): boolean {
  const dependents = [...tasks.values()].filter(
    ({ task, end }) =>
      task.dependsOn.some((dependency) => dependency.key === key) &&
      end?.kind !== 'excluded' &&
      end?.kind !== 'disabled',
  );
  return (
    dependents.length > 0 &&
    dependents.every(({ task, end }) => end?.kind === 'success' && !isFailureHandler(task.runIf))
  );
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
