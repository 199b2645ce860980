import { latency, type Context } from './context';
import { type Attempt, type Iteration } from './log';
import { playAttempts } from './play-attempts';
import { type TaskPlan } from './plan';

/** The key of an iteration: servers differ on whether each has its own. */
function iterationKey({ style }: Context, task: TaskPlan, index: number): string {
  const nested = `${task.key}_nested`;
  return style.iterationKeys === 'numbered' ? `${nested}_${index}` : nested;
}

/**
 * Plays a for-each task, from docs.databricks.com/jobs/for-each: as many iterations at once as the concurrency says,
 * each with its own retries; the task fails if an iteration does.
 */
export function playLoop(
  context: Context,
  task: TaskPlan,
  from: number,
): Pick<Attempt, 'phases' | 'endedAt' | 'setupMs' | 'executionMs' | 'cleanupMs' | 'end' | 'loop'> {
  const { inputs, concurrency, maxRetries } = task.loop ?? {
    inputs: [],
    concurrency: 1,
    maxRetries: 0,
  };
  const freeAt = Array.from({ length: Math.max(1, concurrency) }, () => from);
  const nested: TaskPlan = {
    key: `${task.key}_nested`,
    kind: 'work',
    dependsOn: [],
    maxRetries,
    minRetryMs: 0,
    reliability: task.reliability,
    onServerless: true,
  };
  const iterations = inputs.map((input, index): Iteration => {
    const slot = freeAt.indexOf(Math.min(...freeAt));
    const createdAt = freeAt[slot] as number;
    const script = task.script?.[index];
    const attempts = playAttempts(
      context,
      { ...nested, ...(script && { script: [script] }) },
      {
        taskKey: iterationKey(context, task, index),
        segment: 0,
        createdAt,
        readyAt: createdAt + latency(context),
        earlier: [],
      },
    );
    freeAt[slot] = (attempts.at(-1) as Attempt).endedAt;
    if (attempts.length > 1) context.features.add('iteration-retry');
    return { index, input, attempts };
  });
  const failed = iterations.filter(({ attempts }) => attempts.at(-1)?.end.kind !== 'success');
  context.features.add('loop');
  if (failed.length > 0) context.features.add('iteration-failed');
  const endedAt = Math.max(...freeAt) + latency(context);
  return {
    phases: [{ kind: 'running', from }],
    endedAt,
    setupMs: 0,
    executionMs: wholeSeconds(context, endedAt - from),
    cleanupMs: 0,
    end:
      failed.length === 0
        ? { kind: 'success', message: '' }
        : {
            kind: 'failed',
            message: `${failed.length} of ${inputs.length} iterations failed.`,
            code: 'RUN_EXECUTION_ERROR',
            type: 'CLIENT_ERROR',
          },
    loop: { iterations },
  };
}

/** The server counts phases in whole seconds, except in a tight world. */
export function wholeSeconds({ style }: Context, milliseconds: number): number {
  return style.tight ? milliseconds : Math.floor(milliseconds / 1000) * 1000;
}
