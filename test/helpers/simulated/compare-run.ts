import type { Duration, Run, RunTask } from '../../../src';
import type { Form, RunTruth, TaskTruth } from '../../simulator';
import type { Comparison } from './difference';

/** What a document can tell at most. */
interface Sight {
  readonly has: (trim: Form['without'][number]) => boolean;
  /** True if nothing was left out: then each answer has to be the truth. */
  readonly isWhole: boolean;
  /** True if all entries are there. */
  readonly hasAllTasks: boolean;
}

/** Compares what the domain says of a run with the truth. Of a trimmed document undefined is right as well. */
export function compareRun(
  check: Comparison,
  run: Run,
  truth: RunTruth,
  form: Form,
  hasAllTasks: boolean,
): void {
  const has = (trim: Form['without'][number]): boolean => !form.without.includes(trim);
  const sight = { has, isWhole: form.without.length === 0, hasAllTasks };
  compareLifecycle(check, run, truth, sight);
  compareTimes(check, run, truth, sight);
  check.is('workspace', run.workspace, truth.workspace);
  check.is('parentTaskRunId', idText(run.parentTaskRunId), truth.parentTaskRunId);
  known(
    check,
    'latestRepairId',
    idText(run.latestRepairId),
    truth.latestRepairId,
    has('repair_history'),
  );
  if (!hasAllTasks) return;
  check.is('clusterIds', [...run.clusterIds].sort(), truth.clusterIds);
  // Without its times nothing tells that a run without tasks was refused.
  if (sight.isWhole || run.tasks) check.is('isPartial', run.isPartial, false);
  if (tellsOrder(truth, sight)) compareTasks(check, run, truth, sight);
}

/**
 * Whether the document tells the attempts at a task apart: by the history which repair they are of, and by number or time
 * which of a repair is which. Without the history nothing tells when an entry was that never started.
 */
function tellsOrder({ tasks, repairs }: RunTruth, { has }: Sight): boolean {
  const attempts = tasks.flatMap((task) => (task.attempts.length > 1 ? task.attempts : []));
  const haveStarted = attempts.every(({ startedAt }) => startedAt !== undefined);
  const tellsRepair = has('repair_history') || repairs === 0 || haveStarted;
  const tellsTimes = has('start_time') && has('end_time') && haveStarted;
  const tellsRetry = has('attempt_number') || (tellsTimes && !tasks.some(haveOneTime));
  return tellsRepair && tellsRetry;
}

/** True if two attempts at a task started and ended at the same times, as two do that got no cluster. */
function haveOneTime({ attempts }: TaskTruth): boolean {
  const times = attempts.map(({ startedAt, endedAt }) => `${startedAt} ${endedAt}`);
  return new Set(times).size < times.length;
}

function compareLifecycle(check: Comparison, run: Run, truth: RunTruth, { has }: Sight): void {
  check.is('isActive', run.isActive, truth.isActive);
  check.is('isTerminal', run.isTerminal, !truth.isActive);
  known(check, 'outcome', run.outcome, truth.outcome, has('termination_details'));
  check.is('run id', run.runId === undefined ? undefined : String(run.runId), idOr(run, truth));
}

/** A huge id is not on its property. */
function idOr(run: Run, { runId }: RunTruth): string | undefined {
  return run.runId === undefined ? undefined : runId;
}

function compareTimes(check: Comparison, run: Run, truth: RunTruth, sight: Sight): void {
  const { has, isWhole, hasAllTasks } = sight;
  const isRefused = truth.trueOutcome === 'skipped';
  const time = (date: Date | undefined): number | undefined => date?.getTime();
  if (!isRefused) {
    known(check, 'startedAt', time(run.startedAt), truth.startedAt, has('start_time'));
    const ends = [truth.endedAt, ...(has('end_time') ? [] : [truth.lastTaskEndedAt, undefined])];
    check.isOneOf('endedAt', time(run.endedAt), ends);
  }
  const duration = run.duration(truth.moment);
  const truths = [truth.durationMs, ...(has('phases') ? [] : [truth.segmentsMs])];
  // Phases of 0 all over may also be those of a run with several tasks, so that the server's count goes first.
  if (truth.durationMs === 0) truths.push(truth.segmentsMs);
  if (truth.durationMs === undefined || truth.durationMs === 0) truths.push(0, undefined);
  if (isWhole && hasAllTasks) check.isOneOf('duration', duration?.milliseconds, truths);
  else checkDuration(check, 'duration', duration, truths);
}

/** A duration that is not complete says so, which is right of a trimmed document. */
function checkDuration(
  check: Comparison,
  answer: string,
  duration: Duration | undefined,
  truths: readonly unknown[],
): void {
  if (duration?.isComplete === true) check.isOneOf(answer, duration.milliseconds, truths);
}

function compareTasks(check: Comparison, run: Run, truth: RunTruth, sight: Sight): void {
  const { has } = sight;
  const keys = (tasks: readonly RunTask[]): readonly string[] =>
    tasks.map(({ taskKey }) => taskKey).sort();
  // Without termination details `status` alone does not say how a task ended.
  const saysEnd = has('termination_details') || run.state !== undefined;
  for (const task of truth.tasks) compareTask(check, run, task, sight, saysEnd);
  if (!saysEnd) return;
  check.is('failedTasks', keys(run.failedTasks()), truth.failedTasks);
  check.is('recoveredTasks', keys(run.recoveredTasks()), truth.recovered);
  if (!has('depends_on') || !has('run_if')) return;
  // Why a task was left out tells whether a failure handler behind it is explained.
  if (!truth.tellsWhySkipped) return;
  const graph = run.taskGraph(truth.moment);
  check.is('rootFailures', keys(graph.rootFailures()), truth.rootFailures);
  for (const [key, skipped] of Object.entries(truth.skippedBecauseOf)) {
    check.is('skippedBecauseOf', keys(graph.skippedBecauseOf(key)), skipped);
  }
}

function compareTask(
  check: Comparison,
  run: Run,
  truth: TaskTruth,
  { has, isWhole }: Sight,
  saysEnd: boolean,
): void {
  const attempts = run.attemptsOf(truth.taskKey);
  const latest = attempts.at(-1);
  const ids = attempts.map((task) => idText(idOfTask(task)));
  check.is(
    'attempts',
    ids,
    truth.attempts.map(({ runId }) => runId),
  );
  check.is('task isActive', latest?.isActive, truth.isActive);
  if (saysEnd) check.is('task outcome', latest?.outcome, truth.outcome);
  for (const [place, attempt] of truth.attempts.entries()) {
    const task = attempts[place];
    const never = attempt.startedAt === undefined;
    const duration = task?.duration(check.about.moment);
    const truths: unknown[] = [attempt.durationMs];
    if (!has('phases')) truths.push(attempt.elapsedMs);
    if (never || attempt.durationMs === 0) truths.push(0, undefined);
    // In phases of 0 the server has rounded down what start and end tell.
    if (attempt.durationMs === 0) truths.push(attempt.elapsedMs);
    if (isWhole) check.isOneOf('task duration', duration?.milliseconds, truths);
    else checkDuration(check, 'task duration', duration, truths);
    if (!never) {
      known(
        check,
        'task startedAt',
        task?.startedAt?.getTime(),
        attempt.startedAt,
        has('start_time'),
      );
      known(check, 'task endedAt', task?.endedAt?.getTime(), attempt.endedAt, has('end_time'));
    }
  }
}

/** The truth, or undefined if what tells it was left out. */
function known(
  check: Comparison,
  answer: string,
  actual: unknown,
  truth: unknown,
  isStated: boolean,
): void {
  if (isStated) check.is(answer, actual, truth);
  else check.isOneOf(answer, actual, [truth, undefined]);
}

function idText(id: unknown): string | undefined {
  return typeof id === 'number' || typeof id === 'bigint' || typeof id === 'string'
    ? String(id)
    : undefined;
}

/** The id of a task run, also if it was set aside. */
export function idOfTask(task: RunTask): unknown {
  return task.runId ?? task.additionalProperties['run_id'];
}
