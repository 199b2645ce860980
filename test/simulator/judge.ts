import { type Attempt, type EndKind, type RunEnd } from './log';
import { type JobPlan } from './plan';

/**
 * How a run ended, by its leaf tasks, from docs.databricks.com/jobs/run-if ("How does Databricks determine job run
 * status?"): succeeded if all tasks did, "succeeded with failures" if some failed but all leaves succeeded, failed if a
 * leaf failed. Not documented: if leaves were canceled and none failed, the run is canceled.
 */
export function judge(plan: JobPlan, latest: ReadonlyMap<string, Attempt>): RunEnd {
  const ends = plan.tasks.map((task) => endOf(latest, task.key));
  if (ends.every(isFine)) return { kind: 'success', message: '' };
  const upstream = new Set(
    plan.tasks.flatMap(({ dependsOn }) => dependsOn.map((dependency) => dependency.key)),
  );
  const leaves = plan.tasks.filter((task) => !upstream.has(task.key));
  const bad = leaves.filter((task) => !isFine(endOf(latest, task.key)));
  if (bad.length === 0)
    return { kind: 'partial', message: 'Some tasks failed; all leaf tasks succeeded.' };
  const names = bad.map((task) => task.key).join(', ');
  const isFailed = bad.some((task) => !isCanceled(endOf(latest, task.key)));
  return isFailed
    ? { kind: 'failed', message: `Leaf tasks failed: ${names}.` }
    : { kind: 'user-canceled', message: `Leaf tasks were canceled: ${names}.` };
}

/** A single-task run ends as its task does. */
export function judgeSingle({ end }: Attempt): RunEnd {
  const { kind, message, code, type } = end;
  if (
    kind === 'upstream-failed' ||
    kind === 'upstream-canceled' ||
    kind === 'excluded' ||
    kind === 'disabled'
  ) {
    throw new Error(`A single-task run cannot end ${kind}: its task has no dependencies.`);
  }
  return { kind, message, code, type };
}

function endOf(latest: ReadonlyMap<string, Attempt>, key: string): EndKind {
  const attempt = latest.get(key);
  if (attempt === undefined) throw new Error(`Task ${key} was never played.`);
  return attempt.end.kind;
}

function isFine(kind: EndKind): boolean {
  return kind === 'success' || kind === 'excluded' || kind === 'disabled';
}

function isCanceled(kind: EndKind): boolean {
  return kind === 'user-canceled' || kind === 'upstream-canceled';
}
