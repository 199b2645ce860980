import { latency, type Context } from './context';
import { cutAttempts, cutSegment } from './cut';
import { judge, judgeSingle } from './judge';
import { type Attempt, type RunLog, type Segment } from './log';
import { type JobPlan, type RepairPlan } from './plan';
import { latestOf, playTasks } from './play-segment';
import { tasksToRepair } from './tasks-to-repair';

export interface Start {
  readonly createdAt: number;
  readonly trigger: string;
  readonly parentTaskRunId?: bigint;
  /** The run that this one retries. */
  readonly retried?: RunLog;
}

/** Plays a run of a job with its repairs, and, if it is a single-task run, with its retries: each is a run of its own. */
export function playRun(context: Context, plan: JobPlan, start: Start): RunLog {
  const run = beginRun(context, plan, start);
  context.runs.push(run);
  if (run.refused) {
    context.features.add('refused');
    return run;
  }
  const all = new Set(plan.tasks.map((task) => task.key));
  playSegment(context, run, all, run.startedAt, {});
  for (const repair of plan.repairs) {
    if (!playRepair(context, run, repair)) break;
  }
  const last = run.segments.at(-1) as Segment;
  const mayRetry = run.attemptNumber < (plan.maxRunRetries ?? 0);
  const { kind } = last.end;
  if (!mayRetry || (kind !== 'failed' && kind !== 'internal-error')) return run;
  context.features.add('run-retry');
  playRun(context, plan, { createdAt: last.endedAt, trigger: 'RETRY', retried: run });
  return run;
}

function beginRun(context: Context, plan: JobPlan, start: Start): RunLog {
  const { createdAt, trigger, parentTaskRunId, retried } = start;
  const runId = context.nextId();
  const waitMs = retried === undefined ? (plan.queueMs ?? 0) : context.random.integer(0, 60) * 1000;
  if (retried === undefined && waitMs > 0) context.features.add('run-queued');
  const before = retried === undefined ? 'queued' : 'waiting-for-retry';
  return {
    runId,
    workspace: context.workspace,
    plan,
    attemptNumber: retried === undefined ? 0 : retried.attemptNumber + 1,
    firstRunId: retried?.firstRunId ?? runId,
    createdAt,
    before: waitMs > 0 ? before : 'nothing',
    startedAt: createdAt + waitMs,
    refused: plan.refused === true,
    segments: [],
    attempts: [],
    trigger,
    parentTaskRunId,
  };
}

function playRepair(context: Context, run: RunLog, repair: RepairPlan): boolean {
  const before = run.segments.at(-1) as Segment;
  const keys = tasksToRepair(context, run, repair);
  if (keys.size === 0) return false;
  context.features.add(keys.size === run.plan.tasks.length ? 'repair-of-all' : 'repair-of-some');
  if (run.segments.length > 1) context.features.add('repairs-several');
  if (repair.parameters !== undefined) context.features.add('repair-with-parameters');
  const repairId = context.nextId();
  playSegment(context, run, keys, before.endedAt + repair.afterMs, {
    repairId,
    parameters: repair.parameters,
  });
  return true;
}

/** Plays the tasks of these keys as one more segment of a run. */
export function playSegment(
  context: Context,
  run: RunLog,
  keys: ReadonlySet<string>,
  startedAt: number,
  about: Pick<Segment, 'repairId' | 'parameters'>,
): void {
  let attempts = playTasks(context, run, keys, startedAt);
  const endedAt =
    Math.max(startedAt, ...attempts.map((each) => each.endedAt)) + latency(context, 400);
  const all = latestOf([...run.attempts, ...attempts]);
  const { format } = run.plan;
  const end = format === 'single' ? judgeSingle(attempts.at(-1) as Attempt) : judge(run.plan, all);
  let segment: Segment = { ...about, startedAt, endedAt, end };
  const cut = run.plan.cuts.find((each) => each.segment === run.segments.length);
  if (cut !== undefined) {
    const offset = cut.after < 1 ? Math.floor(cut.after * (endedAt - startedAt)) : cut.after;
    const at = startedAt + offset;
    if (attempts.some((attempt) => attempt.endedAt > at)) {
      context.features.add(`run:${cut.how}`);
      attempts = cutAttempts(context, attempts, at, cut.how, latestOf(run.attempts));
      segment = cutSegment(segment, attempts, at, cut.how);
    }
  }
  context.features.add(`run-end:${segment.end.kind}`);
  run.attempts.push(...attempts);
  run.segments.push(segment);
}
