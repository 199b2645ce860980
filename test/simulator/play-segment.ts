import { latency, type Context } from './context';
import { type Attempt, type Phase, type RunLog, type SkipKind } from './log';
import { nextAttemptNumber, playAttempts, type Slot } from './play-attempts';
import { type TaskPlan } from './plan';
import { decide } from './run-if';

/** The last attempt at each task that was played so far. */
export type Latest = Map<string, Attempt>;

/**
 * Plays some tasks of a run, from the start of a segment on, and returns their attempts. The tasks of a plan stand in an
 * order in which each comes after its dependencies; tasks do not compete for anything, so that the order decides all.
 */
export function playTasks(
  context: Context,
  run: RunLog,
  keys: ReadonlySet<string>,
  startedAt: number,
): Attempt[] {
  const segment = run.segments.length;
  const createdAt = segment === 0 ? run.createdAt : startedAt;
  const latest = latestOf(run.attempts);
  const played: Attempt[] = [];
  for (const task of run.plan.tasks) {
    if (!keys.has(task.key)) continue;
    const earlier = run.attempts.filter((attempt) => attempt.taskKey === task.key);
    const before = task.dependsOn.map(({ key }) => latest.get(key) as Attempt);
    // A dependency of an earlier segment was done before this one began.
    const isDisabled = task.disabled === true;
    const decidedAt = Math.max(startedAt, ...before.map((each) => (isDisabled ? 0 : each.endedAt)));
    const slot: Slot = {
      taskKey: task.key,
      segment,
      createdAt,
      readyAt: decidedAt + latency(context),
      earlier,
      ...(run.plan.format === 'single' && context.style.sharesTaskId && { runId: run.runId }),
    };
    const decision = decisionOf(task, before);
    const attempts =
      decision === 'run'
        ? playAttempts(context, task, slot)
        : [leaveOut(context, task, slot, decision, decidedAt)];
    if (decision === 'run' && task.runIf !== undefined)
      context.features.add(`run-if:${task.runIf}`);
    latest.set(task.key, attempts.at(-1) as Attempt);
    played.push(...attempts);
  }
  return played;
}

export function latestOf(attempts: readonly Attempt[]): Latest {
  return new Map(attempts.map((attempt) => [attempt.taskKey, attempt]));
}

/** What becomes of a task after the last attempts at its dependencies. */
export function decisionOf(task: TaskPlan, before: readonly Attempt[]): 'run' | SkipKind {
  if (task.disabled === true) return 'disabled';
  const dependencies = task.dependsOn.map(({ outcome }, index) => ({
    end: (before[index] as Attempt).end,
    outcome,
  }));
  return decide(task.runIf, dependencies);
}

export const REASONS: Readonly<Record<SkipKind, string>> = {
  'upstream-failed': 'An upstream task failed.',
  'upstream-canceled': 'An upstream task was canceled.',
  excluded: 'Excluded: run if condition not met.',
  disabled: 'The task is disabled.',
};

/** An entry for a task that does not run. */
function leaveOut(
  context: Context,
  task: TaskPlan,
  slot: Slot,
  kind: SkipKind,
  endedAt: number,
): Attempt {
  context.features.add(`skip:${kind}`);
  const phases: Phase[] =
    endedAt > slot.createdAt ? [{ kind: 'blocked', from: slot.createdAt }] : [];
  return {
    runId: slot.runId ?? context.nextId(),
    taskKey: slot.taskKey,
    attemptNumber: nextAttemptNumber(context, slot.earlier),
    segment: slot.segment,
    task,
    createdAt: slot.createdAt,
    phases,
    endedAt,
    setupMs: 0,
    executionMs: 0,
    cleanupMs: 0,
    end: { kind, message: REASONS[kind] },
  };
}
