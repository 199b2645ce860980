import { csvCell } from '../../json/csv-cell';
import type { JobFacts } from './job-facts';
import type { SummaryFacts } from './summary-facts';

type Value = string | number | boolean | undefined;

const LAST_MOMENT = 8.64e15;

const COLUMNS: Readonly<Record<string, (job: JobFacts) => Value>> = {
  job_key: ({ jobKey }) => jobKey,
  job_id: ({ jobId }) => jobId,
  name: ({ name }) => name,
  runs: ({ runs }) => runs.total,
  success: ({ runs }) => runs.success,
  partial: ({ runs }) => runs.partial,
  failed: ({ runs }) => runs.failed,
  timed_out: ({ runs }) => runs.timedOut,
  canceled_by_platform: ({ runs }) => runs.canceledByPlatform,
  canceled: ({ runs }) => runs.canceled,
  skipped: ({ runs }) => runs.skipped,
  active: ({ runs }) => runs.active,
  unknown: ({ runs }) => runs.unknown,
  success_rate: ({ successRate }) => successRate,
  done_rate: ({ doneRate }) => doneRate,
  p50_ms: ({ durations }) => durations.p50?.milliseconds,
  p95_ms: ({ durations }) => durations.p95?.milliseconds,
  durations_known: ({ durations }) => durations.count,
  durations_unknown: ({ durations }) => durations.unknown,
  time_lost_ms: ({ timeLostToRetries }) => timeLostToRetries?.milliseconds,
  time_lost_is_complete: ({ timeLostToRetries }) => timeLostToRetries?.isComplete,
  recovered: ({ recovered }) => recovered,
  flaky_tasks: ({ flakyTasks }) => flakyTasks.map(({ taskKey }) => taskKey).join(' '),
  latest_run_id: ({ latest }) => latest?.runId,
  latest_standing: ({ latest }) => latest?.standing,
  latest_started_at: ({ latest }) => isoTime(latest?.startedAt),
  latest_ended_at: ({ latest }) => isoTime(latest?.endedAt),
  latest_duration_ms: ({ latest }) => latest?.duration?.milliseconds,
  latest_is_slower: ({ latest }) => latest?.isSlower,
  latest_page: ({ latest }) => latest?.page,
};

/**
 * The jobs as CSV (RFC 4180, lines end with LF), a row each under a row of names. What is not known is empty. A text that a
 * spreadsheet would take for a formula has an apostrophe before it; controls in a text are escapes, as in all that is written.
 */
export function summaryCsv({ jobs }: SummaryFacts): string {
  const rows = jobs.map((job) => Object.values(COLUMNS).map((valueOf) => csvCell(valueOf(job))));
  return [Object.keys(COLUMNS), ...rows].map((cells) => cells.join(',')).join('\n');
}

function isoTime(epochMs: number | undefined): string | undefined {
  if (epochMs === undefined || !(Math.abs(epochMs) <= LAST_MOMENT)) return undefined;
  return new Date(epochMs).toISOString();
}
