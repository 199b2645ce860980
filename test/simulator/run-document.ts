import { attemptsAt, runStageOf, segmentsAt } from './at-moment';
import { type Style } from './context';
import { entryDocument, phasesSoFar, type Fields } from './entry-document';
import { type Form } from './form';
import { type Json } from './json-text';
import { type Attempt, type RunLog } from './log';
import { stateOfRun, stateOfSegment } from './states';
import { pageUrlOf } from './workspaces';

const SCHEDULE = {
  quartz_cron_expression: '0 0 6 * * ?',
  timezone_id: 'UTC',
  pause_status: 'UNPAUSED',
} as const;

/** The fields of a run apart from its tasks, as the API would give them at the moment. */
export function runFields(run: RunLog, moment: number, form: Form, style: Style): Fields {
  const { plan } = run;
  const stage = runStageOf(run, moment);
  const segments = segmentsAt(run, moment);
  const has = (trim: Form['without'][number]): boolean => !form.without.includes(trim);
  const isSingle = plan.format === 'single';
  return {
    job_id: plan.jobId,
    run_id: run.runId,
    creator_user_name: 'someone@example.com',
    number_in_job: run.runId,
    job_run_id: run.runId,
    original_attempt_run_id: run.firstRunId,
    ...(isSingle && has('attempt_number') && { attempt_number: run.attemptNumber }),
    ...stateOfRun(stage, form, style),
    ...timesOf(run, moment, form),
    trigger: run.trigger,
    schedule: run.trigger === 'PERIODIC' ? SCHEDULE : undefined,
    trigger_info: run.parentTaskRunId === undefined ? undefined : { run_id: run.parentTaskRunId },
    run_name: plan.name,
    run_type: plan.type,
    format: isSingle ? 'SINGLE_TASK' : 'MULTI_TASK',
    run_page_url: has('run_page_url') ? pageUrlOf(run, style) : undefined,
    job_parameters: parametersOf(segments.at(-1)?.parameters),
    ...(has('repair_history') &&
      segments.length > (style.historyOfUnrepaired ? 0 : 1) && {
        repair_history: repairHistory(run, moment, form, style),
      }),
  };
}

/** The entries of `tasks`, oldest first. */
export function entriesOf(run: RunLog, moment: number, form: Form, style: Style): Fields[] {
  const pageUrl = form.without.includes('run_page_url') ? undefined : pageUrlOf(run, style);
  return attemptsAt(run.attempts, moment).map((attempt) =>
    entryDocument(attempt, moment, form, style, pageUrl),
  );
}

function timesOf(run: RunLog, moment: number, form: Form): Fields {
  const stage = runStageOf(run, moment);
  const segments = segmentsAt(run, moment);
  const has = (trim: Form['without'][number]): boolean => !form.without.includes(trim);
  const refusedAt = stage.kind === 'refused' ? run.createdAt : 0;
  const sum = segments.reduce(
    (total, { startedAt, endedAt }) => total + Math.min(endedAt, moment) - startedAt,
    0,
  );
  const isSingle = run.plan.format === 'single';
  const attempt = attemptsAt(run.attempts, moment).at(-1);
  const [setup, execution, cleanup] =
    isSingle && attempt !== undefined ? phasesSoFar(attempt, moment) : [0, 0, 0];
  const queueMs = run.before === 'queued' ? run.startedAt - run.createdAt : undefined;
  return {
    ...(has('start_time') && { start_time: segments[0]?.startedAt ?? refusedAt }),
    ...(has('end_time') && {
      end_time: stage.kind === 'ended' ? stage.segment.endedAt : refusedAt,
    }),
    ...(has('phases') && {
      setup_duration: setup,
      execution_duration: execution,
      cleanup_duration: cleanup,
    }),
    // The segment under way counts: corpus/run-azure-retry-in-progress.json.
    ...(has('run_duration') && { run_duration: sum }),
    ...(segments.length > 0 && { queue_duration: queueMs }),
  };
}

function parametersOf(parameters: Readonly<Record<string, string>> | undefined): Json | undefined {
  if (parameters === undefined) return undefined;
  return Object.entries(parameters).map(([name, value]) => ({ name, default: '', value }));
}

function repairHistory(run: RunLog, moment: number, form: Form, style: Style): Json {
  const attempts = attemptsAt(run.attempts, moment);
  return segmentsAt(run, moment).map((segment, index) => {
    const isEnded = segment.endedAt <= moment;
    const ids = attempts
      .filter((each: Attempt) => each.segment === index)
      .map(({ runId }) => runId);
    return {
      type: index === 0 ? 'ORIGINAL' : 'REPAIR',
      id: segment.repairId,
      start_time: segment.startedAt,
      end_time: isEnded ? segment.endedAt : 0,
      ...stateOfSegment(isEnded ? segment.end : undefined, form, style),
      task_run_ids: ids,
    };
  });
}
