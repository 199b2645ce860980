import type { Run } from '../../../src';
import { rowsOf, type JobRunTimelineRow, type JobTaskRunTimelineRow } from '../../../src/rows';
import type { AttemptTruth, Outcome, RunTruth } from '../../simulator';
import type { Comparison } from './difference';

const HOUR = 3_600_000;
/** The words of the system tables, as the public copies of their documentation have them. */
const RESULTS: Readonly<Record<Outcome, readonly string[]>> = {
  success: ['SUCCEEDED'],
  partial: ['SUCCESS_WITH_FAILURES'],
  failed: ['FAILED', 'ERROR'],
  canceled: ['CANCELLED'],
  'timed-out': ['TIMED_OUT'],
  skipped: [
    'SKIPPED',
    'DISABLED',
    'EXCLUDED',
    'UPSTREAM_FAILED',
    'UPSTREAM_CANCELED',
    'MAXIMUM_CONCURRENT_RUNS_REACHED',
  ],
};

/** Compares all rows of a whole document with the truth. */
export function compareRows(check: Comparison, run: Run, truth: RunTruth): void {
  compareRunRow(check, run, truth);
  compareAttempts(check, run, truth);
  compareTimeline(check, run, truth);
  compareTaskTimeline(check, run, truth);
}

function compareRunRow(check: Comparison, run: Run, truth: RunTruth): void {
  const rows = [...rowsOf(run, { table: 'runs', now: truth.moment })];
  const [row] = rows;
  check.is('runs', rows.length, 1);
  if (!row) return;
  const { workspace, firstRunId, runId } = truth;
  const keyOf = (id: string): string => (workspace === undefined ? id : `${workspace}/${id}`);
  check.is('run_id', row.run_id, runId);
  check.is('chain_key', row.chain_key, keyOf(firstRunId));
  check.is('run_key', row.run_key, keyOf(runId));
  check.is('run outcome', row.outcome, truth.outcome ?? null);
  check.is('run is_active', row.is_active, truth.isActive);
  check.is('failed_tasks', [...row.failed_tasks].sort(), truth.failedTasks);
  if (truth.tellsWhySkipped)
    check.is('root_failures', [...row.root_failures].sort(), truth.rootFailures);
  check.is('recovered_tasks', [...row.recovered_tasks].sort(), truth.recovered);
  check.isOneOf('run duration_ms', row.duration_ms, durationsOf(truth));
  if (truth.trueOutcome !== 'skipped') {
    check.is('run start_time', row.start_time?.getTime() ?? null, truth.startedAt ?? null);
    check.is('run end_time', row.end_time?.getTime() ?? null, truth.endedAt ?? null);
  }
}

/** A run whose phases are all 0, and one that did not start, may be given by its segments, or not at all. */
function durationsOf({ durationMs, segmentsMs }: RunTruth): readonly unknown[] {
  return durationMs === undefined || durationMs === 0 ? [0, segmentsMs, null] : [durationMs];
}

function compareAttempts(check: Comparison, run: Run, truth: RunTruth): void {
  const rows = [...rowsOf(run, { table: 'attempts', now: truth.moment })];
  const byId = new Map(rows.map((row) => [row.task_run_id, row]));
  const attempts = truth.tasks.flatMap((task) => task.attempts);
  check.is('attempts', [...byId.keys()].sort(), attempts.map(({ runId }) => runId).sort());
  check.is('rows of attempts', rows.length, attempts.length);
  for (const task of truth.tasks) {
    for (const [index, attempt] of task.attempts.entries()) {
      const row = byId.get(attempt.runId);
      const isLatest = index === task.attempts.length - 1;
      check.is('task_key', row?.task_key, task.taskKey);
      check.is('attempt_index', row?.attempt_index, index);
      check.is('is_latest_attempt', row?.is_latest_attempt, isLatest);
      check.is('attempt outcome', row?.outcome, attempt.outcome ?? null);
      check.is('attempt is_failed', row?.is_failed, attempt.failed);
      check.is('is_recovery', row?.is_recovery, isLatest && task.recovered);
      if (truth.tellsWhySkipped) {
        const isRoot = isLatest && truth.rootFailures.includes(task.taskKey);
        check.is('is_root_failure', row?.is_root_failure, isRoot);
      }
      check.isOneOf('attempt duration_ms', row?.duration_ms, durationsOfAttempt(attempt));
    }
  }
}

function durationsOfAttempt({ durationMs, elapsedMs }: AttemptTruth): readonly unknown[] {
  return durationMs === undefined ? [null, 0] : [durationMs, elapsedMs];
}

function compareTimeline(check: Comparison, run: Run, truth: RunTruth): void {
  const rows = [...rowsOf(run, { table: 'job_run_timeline', now: truth.moment })];
  comparePeriods(check, rows);
  const ends = rows.filter(({ result_state: result }) => result !== null);
  const segments = truth.startedAt === undefined && truth.isActive ? 0 : truth.repairs + 1;
  check.is('end rows of a run', ends.length, truth.isActive ? Math.max(0, segments - 1) : segments);
  check.is('length of periods', lengthOf(rows), truth.segmentsMs);
  if (truth.outcome) {
    check.isOneOf('result_state', rows.at(-1)?.result_state, RESULTS[truth.outcome]);
    const duration = run.duration(truth.moment)?.milliseconds;
    const seconds = rows.reduce((sum, row) => sum + (row.run_duration_seconds ?? 0), 0);
    check.is('run_duration_seconds', seconds, Math.round((duration ?? 0) / 1000));
  } else check.is('result_state of what is active', rows.at(-1)?.result_state ?? null, null);
}

function compareTaskTimeline(check: Comparison, run: Run, truth: RunTruth): void {
  const rows = [...rowsOf(run, { table: 'job_task_run_timeline', now: truth.moment })];
  comparePeriods(check, rows);
  const byId = new Map<string | null, JobTaskRunTimelineRow[]>();
  for (const row of rows) byId.set(row.run_id, [...(byId.get(row.run_id) ?? []), row]);
  for (const attempt of truth.tasks.flatMap((task) => task.attempts)) {
    const own = byId.get(attempt.runId) ?? [];
    if (attempt.startedAt !== undefined) {
      check.is('length of task periods', lengthOf(own), attempt.elapsedMs);
    }
    const results = own.map(({ result_state: result }) => result);
    check.is('results before the end', results.slice(0, -1).every(isNull), true);
    const words = attempt.outcome ? RESULTS[attempt.outcome] : [null, undefined];
    check.isOneOf('task result_state', results.at(-1), words);
  }
}

/** Each is within one hour of UTC. */
function comparePeriods(
  check: Comparison,
  rows: readonly (JobRunTimelineRow | JobTaskRunTimelineRow)[],
): void {
  for (const { period_start_time: start, period_end_time: end } of rows) {
    if (!start || !end) continue;
    const [from, to] = [start.getTime(), end.getTime()];
    const isWithin = to >= from && to <= (Math.floor(from / HOUR) + 1) * HOUR;
    check.is('a period is within an hour', isWithin, true);
  }
}

function lengthOf(rows: readonly (JobRunTimelineRow | JobTaskRunTimelineRow)[]): number {
  return rows.reduce(
    (sum, { period_start_time: start, period_end_time: end }) =>
      sum + ((end?.getTime() ?? 0) - (start?.getTime() ?? 0)),
    0,
  );
}

function isNull(value: unknown): boolean {
  return value === null;
}
