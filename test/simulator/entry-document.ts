import { endOf, iterationsAt, stageOf, startOf } from './at-moment';
import { type Style } from './context';
import { type Form } from './form';
import { type Json } from './json-text';
import { type Attempt, type Iteration } from './log';
import { stateOfAttempt } from './states';

export type Fields = Record<string, Json | undefined>;

/** An entry of `tasks` or of `iterations`, as the API would give it at the moment. */
export function entryDocument(
  attempt: Attempt,
  moment: number,
  form: Form,
  style: Style,
  pageUrl: string | undefined,
): Fields {
  const { task } = attempt;
  const has = (trim: Form['without'][number]): boolean => !form.without.includes(trim);
  const started = startOf(attempt, moment);
  const dependsOn = task.dependsOn.map(({ key, outcome }) => ({ task_key: key, outcome }));
  const runIf = task.runIf ?? (style.statesDefaultRunIf ? 'ALL_SUCCESS' : undefined);
  return {
    run_id: attempt.runId,
    task_key: attempt.taskKey,
    ...workFields(attempt, moment),
    ...(dependsOn.length > 0 && has('depends_on') && { depends_on: dependsOn }),
    ...(has('run_if') && { run_if: runIf }),
    disabled: task.disabled,
    max_retries: task.maxRetries,
    min_retry_interval_millis: task.minRetryMs,
    retry_on_timeout: task.retryOnTimeout,
    timeout_seconds: task.timeoutSeconds,
    run_page_url: pageUrl,
    ...(has('attempt_number') && { attempt_number: attempt.attemptNumber }),
    ...stateOfAttempt(stageOf(attempt, moment), form, style),
    ...timeFields(attempt, moment, form, style),
    ...(started !== undefined && {
      queue_duration: attempt.queueMs,
      ...(attempt.clusterId !== undefined && {
        cluster_instance: {
          cluster_id: attempt.clusterId,
          spark_context_id: (attempt.runId * 7n).toString(),
        },
      }),
      ...(task.onServerless === true && { effective_performance_target: 'PERFORMANCE_OPTIMIZED' }),
    }),
  };
}

/** An entry of `iterations`: its input stands in the resolved values of its parameters. */
export function iterationDocument(
  { input }: Iteration,
  attempt: Attempt,
  moment: number,
  form: Form,
  style: Style,
): Fields {
  return {
    ...entryDocument(attempt, moment, form, style, undefined),
    notebook_task: { notebook_path: '/nested', base_parameters: { item: '{{input}}' } },
    resolved_values: { notebook_task: { base_parameters: { item: textOf(input) } } },
  };
}

/** A parameter is text: a JSON string without its quotes. */
export function textOf(input: string): string {
  return input.startsWith('"') ? (JSON.parse(input) as string) : input;
}

function timeFields(attempt: Attempt, moment: number, form: Form, style: Style): Fields {
  const fields: Fields = {};
  const isEnded = endOf(attempt, moment) !== undefined;
  const started = startOf(attempt, moment);
  const neverStarted = isEnded && started === undefined;
  if (neverStarted && style.skippedTimes === 'absent') return fields;
  const skippedAt = neverStarted && style.skippedTimes === 'moment' ? attempt.endedAt : 0;
  if (!form.without.includes('start_time')) fields['start_time'] = started ?? skippedAt;
  if (!form.without.includes('end_time')) {
    fields['end_time'] = isEnded && !neverStarted ? attempt.endedAt : skippedAt;
  }
  if (form.without.includes('phases')) return fields;
  const [setup, execution, cleanup] = phasesSoFar(attempt, moment);
  return {
    ...fields,
    setup_duration: setup,
    execution_duration: execution,
    cleanup_duration: cleanup,
  };
}

/** The phases that are over: corpus/run-azure-retry-in-progress.json has a running task with its setup and an execution of 0. */
export function phasesSoFar(
  attempt: Attempt,
  moment: number,
): readonly [setup: number, execution: number, cleanup: number] {
  const { setupMs, executionMs, cleanupMs } = attempt;
  if (endOf(attempt, moment) !== undefined) return [setupMs, executionMs, cleanupMs];
  const stage = stageOf(attempt, moment);
  const phase = 'phase' in stage ? stage.phase : 'terminating';
  if (phase === 'running') return [setupMs, 0, 0];
  return phase === 'terminating' ? [setupMs, executionMs, 0] : [0, 0, 0];
}

function workFields(attempt: Attempt, moment: number): Fields {
  const { task } = attempt;
  switch (task.kind) {
    case 'work':
      return { notebook_task: { notebook_path: `/jobs/${task.key}`, source: 'WORKSPACE' } };
    case 'condition': {
      const outcome = endOf(attempt, moment)?.outcome;
      return { condition_task: { op: 'EQUAL_TO', left: '{{x}}', right: '1', outcome } };
    }
    case 'run-job':
      return { run_job_task: { job_id: task.child?.jobId } };
    case 'loop':
      return {
        for_each_task: {
          inputs: `[${(task.loop?.inputs ?? []).join(',')}]`,
          concurrency: task.loop?.concurrency,
          task: {
            task_key: `${task.key}_nested`,
            max_retries: task.loop?.maxRetries,
            notebook_task: { notebook_path: '/nested', base_parameters: { item: '{{input}}' } },
          },
          stats: startOf(attempt, moment) === undefined ? undefined : statsOf(attempt, moment),
        },
      };
  }
}

/** The counts of a for-each task, by the latest attempt at each iteration. */
export function countsOf(
  attempt: Attempt,
  moment: number,
): {
  total: number;
  scheduled: number;
  active: number;
  succeeded: number;
  failed: number;
} {
  const ends = iterationsAt(attempt, moment).map(({ attempts }) =>
    endOf(attempts.at(-1) as Attempt, moment),
  );
  const active = ends.filter((end) => end === undefined).length;
  const succeeded = ends.filter((end) => end?.kind === 'success').length;
  return {
    total: attempt.task.loop?.inputs.length ?? 0,
    scheduled: ends.length,
    active,
    succeeded,
    failed: ends.length - active - succeeded,
  };
}

function statsOf(attempt: Attempt, moment: number): Json {
  const { total, scheduled, active, succeeded, failed } = countsOf(attempt, moment);
  return {
    task_run_stats: {
      total_iterations: total,
      scheduled_iterations: scheduled,
      active_iterations: active,
      completed_iterations: succeeded + failed,
      succeeded_iterations: succeeded,
      failed_iterations: failed,
    },
  };
}
