import { type Context } from './context';
import { type Attempt, type End, type RunLog, type Segment } from './log';
import { decisionOf, REASONS, type Latest } from './play-segment';
import { type CutPlan } from './plan';
import { wholeSeconds } from './play-loop';

/**
 * Ends what is at work at a moment: what had ended stays, what runs is canceled, what waits is canceled or left out, and
 * what had not begun to exist never does. Cause goes before effect, so that the log up to the moment stays true.
 */
export function cutAttempts(
  context: Context,
  attempts: readonly Attempt[],
  at: number,
  how: CutPlan['how'],
  /** The last attempts of earlier segments. */
  latest: Latest = new Map(),
): Attempt[] {
  for (const { createdAt, startedAt, child } of attempts) {
    const hasBegun = createdAt <= at && startedAt !== undefined && startedAt <= at;
    if (child !== undefined && !(hasBegun && child.createdAt <= at)) forget(context, child);
  }
  const left: Attempt[] = [];
  // Attempts stand after those of their dependencies.
  for (const attempt of attempts) {
    if (attempt.createdAt > at) continue;
    left.push(attempt.endedAt <= at ? attempt : cutAttempt(context, attempt, at, how, latest));
    latest.set(attempt.taskKey, left.at(-1) as Attempt);
  }
  return left;
}

/** Takes a run that never began, and those that it would have started, out of the world. */
function forget(context: Context, run: RunLog): void {
  const index = context.runs.indexOf(run);
  if (index >= 0) context.runs.splice(index, 1);
  for (const { child } of run.attempts) if (child !== undefined) forget(context, child);
}

function cutAttempt(
  context: Context,
  attempt: Attempt,
  at: number,
  how: CutPlan['how'],
  latest: Latest,
): Attempt {
  const phases = attempt.phases.filter(({ from }) => from <= at);
  const end: End =
    how === 'user-canceled'
      ? { kind: 'user-canceled', message: 'Run cancelled.' }
      : { kind: 'platform-canceled', message: 'Run was canceled by the platform.' };
  if (attempt.startedAt === undefined || attempt.startedAt > at) {
    return {
      ...attempt,
      phases,
      startedAt: undefined,
      queueMs: undefined,
      endedAt: at,
      setupMs: 0,
      executionMs: 0,
      cleanupMs: 0,
      clusterId: undefined,
      loop: undefined,
      child: undefined,
      end: endOfUnstarted(context, attempt, latest, end),
    };
  }
  const loop = attempt.loop && cutLoop(context, attempt.loop, at, how);
  const child =
    attempt.child === undefined || attempt.child.createdAt > at
      ? undefined
      : cutRun(context, attempt.child, at, how);
  const within = (loop?.iterations ?? []).flatMap(({ attempts }) => attempts);
  const endedAt = Math.max(
    at + (context.style.tight ? 0 : context.random.integer(100, 4000)),
    child?.segments.at(-1)?.endedAt ?? 0,
    ...within.map((each) => each.endedAt),
  );
  const terminating = phases.find(({ kind }) => kind === 'terminating')?.from ?? at;
  // An attempt that failed before its code ran goes from setup to cleanup.
  const running = phases.find(({ kind }) => kind === 'running')?.from ?? terminating;
  return {
    ...attempt,
    phases: [...phases, ...(endedAt > at ? [{ kind: 'terminating', from: at } as const] : [])],
    endedAt,
    setupMs: wholeSeconds(context, running - attempt.startedAt),
    executionMs: wholeSeconds(context, terminating - running),
    cleanupMs: wholeSeconds(context, at - terminating),
    end,
    loop,
    child,
  };
}

function cutLoop(
  context: Context,
  { iterations }: NonNullable<Attempt['loop']>,
  at: number,
  how: CutPlan['how'],
): NonNullable<Attempt['loop']> {
  return {
    iterations: iterations.map((iteration) => ({
      ...iteration,
      attempts: cutAttempts(context, iteration.attempts, at, how),
    })),
  };
}

/**
 * What did not start is left out as its condition says. If its condition is met, the cancellation reaches it over an
 * upstream task that ended badly, or, if there is none, it is canceled itself.
 */
function endOfUnstarted(context: Context, attempt: Attempt, latest: Latest, end: End): End {
  const before = attempt.task.dependsOn.map(({ key }) => latest.get(key) as Attempt);
  const decision = decisionOf(attempt.task, before);
  const isReached = before.some((each) => !FINE.has(each.end.kind));
  const kind = decision === 'run' ? 'upstream-canceled' : decision;
  const isWaiting = attempt.phases.some((phase) => phase.kind === 'waiting-for-retry');
  if (isWaiting || (decision === 'run' && !isReached)) {
    context.features.add('canceled-before-start');
    return end;
  }
  context.features.add(`skip:${kind}`);
  return { kind, message: REASONS[kind] };
}

const FINE: ReadonlySet<string> = new Set(['success', 'excluded', 'disabled']);

/** Cancels a child with its parent. */
function cutRun(context: Context, run: RunLog, at: number, how: CutPlan['how']): RunLog {
  const segment = run.segments.at(-1);
  if (segment === undefined || segment.endedAt <= at) return run;
  const attempts = cutAttempts(context, run.attempts, at, how);
  run.attempts.splice(0, run.attempts.length, ...attempts);
  run.segments[run.segments.length - 1] = cutSegment(segment, attempts, at, how);
  return run;
}

/** The segment that the attempts were cut in. */
export function cutSegment(
  segment: Segment,
  attempts: readonly Attempt[],
  at: number,
  how: CutPlan['how'],
): Segment {
  const messages = {
    'user-canceled': 'Run cancelled.',
    'platform-canceled': 'Run was canceled by the platform.',
    'timed-out': 'Run timed out.',
  };
  const endedAt = Math.max(at, ...attempts.map((attempt) => attempt.endedAt));
  return {
    ...segment,
    endedAt,
    isCut: true,
    ...(endedAt > at && { terminatingFrom: at }),
    end: { kind: how, message: messages[how] },
  };
}
