import { latency, type Context } from './context';
import { drawEnd } from './draw-end';
import { type Attempt, type End, type Phase } from './log';
import { playChild } from './play-child';
import { playLoop } from './play-loop';
import { type AttemptScript, type TaskPlan } from './plan';

/** When and as what a task is played. */
export interface Slot {
  readonly taskKey: string;
  readonly segment: number;
  /** From when the entry is in the answers. */
  readonly createdAt: number;
  /** From when it can start. */
  readonly readyAt: number;
  /** The attempts at the task before this one. */
  readonly earlier: readonly Attempt[];
  /** The id of the first attempt, if it is not a new one. */
  readonly runId?: bigint;
}

/** Plays a task until it succeeds or its retries are used up: each retry is an entry of its own. */
export function playAttempts(context: Context, task: TaskPlan, slot: Slot): Attempt[] {
  const played: Attempt[] = [];
  let { createdAt, readyAt, runId } = slot;
  for (let retries = 0; ; retries += 1) {
    const earlier = [...slot.earlier, ...played];
    const waits: Phase[] = [];
    if (readyAt > createdAt) {
      const first = task.dependsOn.length > 0 ? 'blocked' : 'pending';
      waits.push({ kind: retries > 0 ? 'waiting-for-retry' : first, from: createdAt });
    }
    const attempt = playAttempt(
      context,
      task,
      { ...slot, createdAt, readyAt, earlier, runId },
      waits,
    );
    played.push(attempt);
    if (retries >= (task.maxRetries ?? 0) || !isRetried(task, attempt.end)) return played;
    context.features.add('task-retry');
    createdAt = attempt.endedAt;
    readyAt = attempt.endedAt + (task.minRetryMs ?? 0) + latency(context);
    runId = undefined;
  }
}

/** The number of the next attempt; servers differ on whether an entry that never started counts. */
export function nextAttemptNumber({ style }: Context, earlier: readonly Attempt[]): number {
  if (style.countsSkipped) return earlier.length;
  return earlier.filter((attempt) => attempt.startedAt !== undefined).length;
}

function isRetried(task: TaskPlan, { kind }: End): boolean {
  return (
    kind === 'failed' ||
    kind === 'internal-error' ||
    (kind === 'timed-out' && task.retryOnTimeout === true)
  );
}

function playAttempt(context: Context, task: TaskPlan, slot: Slot, waits: Phase[]): Attempt {
  const { random, features } = context;
  const script = task.script?.[slot.earlier.length] ?? {};
  const phases = [...waits];
  let startedAt = slot.readyAt;
  let queueMs: number | undefined;
  if (task.kind === 'run-job' && task.script === undefined && random.chance(0.2)) {
    features.add('task-queued');
    queueMs = random.integer(1, 600) * 1000;
    phases.push({ kind: 'queued', from: startedAt });
    startedAt += queueMs;
  } else if (task.onServerless === true && random.chance(0.15)) {
    features.add('held-back');
    phases.push({ kind: 'held-back', from: startedAt });
    startedAt += random.integer(1, 900) * 1000;
  }
  const runId = slot.runId ?? context.nextId();
  const work = playWork(context, task, script, runId, startedAt);
  phases.push(...work.phases);
  return {
    runId,
    taskKey: slot.taskKey,
    attemptNumber: nextAttemptNumber(context, slot.earlier),
    segment: slot.segment,
    task,
    createdAt: slot.createdAt,
    startedAt,
    ...(queueMs !== undefined && { queueMs }),
    ...work,
    phases,
  };
}

type Work = Pick<
  Attempt,
  | 'phases'
  | 'endedAt'
  | 'setupMs'
  | 'executionMs'
  | 'cleanupMs'
  | 'end'
  | 'clusterId'
  | 'loop'
  | 'child'
>;

function playWork(
  context: Context,
  task: TaskPlan,
  script: AttemptScript,
  runId: bigint,
  from: number,
): Work {
  if (task.kind === 'loop' && task.loop !== undefined) return playLoop(context, task, from);
  if (task.kind === 'run-job' && task.child !== undefined) {
    return playChild(context, task.child, runId, from);
  }
  const { random } = context;
  const end = drawEnd(context, task, script);
  const hasCluster = task.kind === 'work' && task.onServerless !== true;
  const setupMs = script.setupMs ?? (hasCluster ? random.integer(0, 300) * 1000 : 0);
  const executionMs = executionOf(context, task, script, end);
  const cleanupMs =
    script.cleanupMs ?? (hasCluster && random.chance(0.3) ? random.integer(1, 5) * 1000 : 0);
  const runningFrom = from + setupMs;
  const terminatingFrom = runningFrom + executionMs;
  const phases: Phase[] = [
    { kind: 'pending', from },
    ...(executionMs > 0 ? [{ kind: 'running', from: runningFrom } as const] : []),
    ...(cleanupMs > 0 ? [{ kind: 'terminating', from: terminatingFrom } as const] : []),
  ];
  // The server counts whole seconds: corpus/run-azure-retry-in-progress.json has an attempt of 1,128,436 ms in phases of 1,128,000.
  const endedAt = terminatingFrom + cleanupMs + latency(context, 999);
  const clusterId = hasCluster ? clusterName(runId) : undefined;
  return { phases, endedAt, setupMs, executionMs, cleanupMs, end, clusterId };
}

function executionOf(
  { random }: Context,
  task: TaskPlan,
  script: AttemptScript,
  { kind }: End,
): number {
  if (script.executionMs !== undefined) return script.executionMs;
  if (kind === 'internal-error') return 0;
  if (kind === 'timed-out') return (task.timeoutSeconds ?? 60) * 1000;
  if (task.kind === 'condition') return random.integer(0, 2) * 1000;
  const most = task.timeoutSeconds === undefined ? 3600 : task.timeoutSeconds - 1;
  return random.integer(1, most) * 1000;
}

function clusterName(runId: bigint): string {
  const digits = runId.toString().padStart(16, '0');
  return `${digits.slice(-16, -12)}-${digits.slice(-12, -6)}-c${digits.slice(-6)}`;
}
