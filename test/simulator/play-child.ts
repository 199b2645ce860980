import { latency, type Context } from './context';
import { type Attempt, type End, type RunEnd } from './log';
import { wholeSeconds } from './play-loop';
import { playRun } from './play-run';
import { type JobPlan } from './plan';

/** Plays a run-job task: it starts a run of another job and ends as that run does. */
export function playChild(
  context: Context,
  plan: JobPlan,
  taskRunId: bigint,
  from: number,
): Pick<Attempt, 'phases' | 'endedAt' | 'setupMs' | 'executionMs' | 'cleanupMs' | 'end' | 'child'> {
  context.features.add('run-job');
  const child = playRun(context, plan, {
    createdAt: from + latency(context),
    trigger: 'RUN_JOB_TASK',
    parentTaskRunId: taskRunId,
  });
  const last = child.segments.at(-1);
  const endedAt = (last?.endedAt ?? child.createdAt) + latency(context);
  return {
    phases: [{ kind: 'running', from }],
    endedAt,
    setupMs: 0,
    executionMs: wholeSeconds(context, endedAt - from),
    cleanupMs: 0,
    end: endOf(child.runId, last?.end),
    child,
  };
}

/** A partial success is a success; a person's cancellation stays one; the rest is a failure of the task. */
function endOf(runId: bigint, end: RunEnd | undefined): End {
  const kind = end?.kind ?? 'failed';
  if (kind === 'success' || kind === 'partial') return { kind: 'success', message: '' };
  if (kind === 'user-canceled') return { kind: 'user-canceled', message: 'Run cancelled.' };
  return {
    kind: 'failed',
    message: `Run ${runId} of the job failed.`,
    code: 'RUN_EXECUTION_ERROR',
    type: 'CLIENT_ERROR',
  };
}
