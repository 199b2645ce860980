import { endOf, exists } from '../../simulator/at-moment';
import { jsonText } from '../../simulator/json-text';
import type { Attempt } from '../../simulator/log';
import type { World } from '../../simulator';
import { errorReply, reply, type Reply } from './reply';

/** The error that a failed task run writes. */
export function errorOf({ taskKey, attemptNumber }: Attempt): string {
  return `ValueError: ${taskKey} has no rows in attempt ${attemptNumber}`;
}

/** The trace of that error. */
function traceOf(attempt: Attempt): string {
  return `Traceback (most recent call last):\n  File "/jobs/${attempt.taskKey}.py", line 12\n${errorOf(attempt)}`;
}

/** runs/get-output of the first workspace. The run of a job with several tasks has no output, nor that of a loop. */
export function outputReply(world: World, moment: number, id: string): Reply {
  const runs = world.runs.filter((run) => run.workspace === 0 && exists(run, moment));
  const attempts = runs.flatMap((run) => run.attempts.flatMap(withIterations));
  const attempt = attempts.find(
    (each) => String(each.runId) === id && each.createdAt <= moment && each.loop === undefined,
  );
  if (attempt) return reply(jsonText(outputOf(attempt, moment)));
  const isParent =
    runs.some(({ runId }) => String(runId) === id) ||
    attempts.some(({ runId }) => String(runId) === id);
  return isParent
    ? errorReply(
        400,
        'INVALID_PARAMETER_VALUE',
        'Retrieving the output of runs with multiple tasks is not supported. Please retrieve the output of each individual task run instead.',
      )
    : errorReply(400, 'INVALID_PARAMETER_VALUE', `Run ${id} does not exist.`);
}

function outputOf(attempt: Attempt, moment: number): Parameters<typeof jsonText>[0] {
  const end = endOf(attempt, moment);
  const hasFailed = end !== undefined && ['failed', 'internal-error'].includes(end.kind);
  return {
    metadata: { run_id: attempt.runId, job_id: 1, run_name: attempt.taskKey },
    ...(attempt.task.kind === 'run-job'
      ? { run_job_output: attempt.child ? { run_id: attempt.child.runId } : {} }
      : { notebook_output: {} }),
    ...(hasFailed &&
      attempt.task.kind !== 'run-job' && {
        error: errorOf(attempt),
        error_trace: traceOf(attempt),
      }),
  };
}

function withIterations(attempt: Attempt): readonly Attempt[] {
  const iterations = attempt.loop?.iterations ?? [];
  return [attempt, ...iterations.flatMap(({ attempts }) => attempts)];
}
