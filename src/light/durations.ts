import type { Duration, Durations } from '../domain/durations/duration';
import { durationsOfRun } from '../domain/durations/run-duration';
import { endOfRun } from '../domain/durations/run-end';
import { durationsOfTask } from '../domain/durations/task-duration';
import { endOf, startOf, toDate } from '../domain/lifecycle/timed';
import type { Instant } from '../domain/values/instant';
import { isTask, recordOf, type RecordJson } from './record';

/**
 * When a run or a task run started; undefined if it has not.
 * @example
 * ```ts
 * import { startedAtOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "run_duration": 61000, "tasks": [],
 *   "start_time": 1767225600000, "end_time": 1767225661000, "queue_duration": 4000,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}`);
 * console.log(startedAtOf(run)?.toISOString()); // => '2026-01-01T00:00:00.000Z'
 * ```
 * @see {@link endedAtOf}
 */
export function startedAtOf(record: RecordJson): Date | undefined {
  return toDate(startOf(recordOf(record)));
}

/**
 * When a run or a task run ended; undefined if it has not. If a run does not state it, it is the last end of a task.
 * @example
 * ```ts
 * import { endedAtOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "run_duration": 61000, "tasks": [],
 *   "start_time": 1767225600000, "end_time": 1767225661000, "queue_duration": 4000,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}`);
 * console.log(endedAtOf(run)?.toISOString()); // => '2026-01-01T00:01:01.000Z'
 * ```
 * @see {@link startedAtOf}
 * @see {@link durationOf}
 */
export function endedAtOf(record: RecordJson): Date | undefined {
  const view = recordOf(record);
  return toDate(isTask(view) ? endOf(view) : endOfRun(view));
}

/**
 * How long a run or a task run was at work, or has been so far; undefined if it is not known. Idle time before a repair does
 * not count.
 * @param now - reference time for what is active. Default: `Date.now()`.
 * @example
 * ```ts
 * import {
 *   durationOf,
 *   formatDuration,
 *   type RunJson,
 * } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "run_duration": 61000, "tasks": [],
 *   "start_time": 1767225600000, "end_time": 1767225661000, "queue_duration": 4000,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}`);
 * console.log(formatDuration(durationOf(run))); // => '1 min 01 s'
 * ```
 * @see {@link durationsOf}
 * @see {@link formatDuration}
 */
export function durationOf(record: RecordJson, now: Instant = Date.now()): Duration | undefined {
  return durationsOf(record, now).total;
}

/**
 * Every time that is known of a run or a task run: queue, setup, execution, cleanup, total and wall, in ms.
 * @param now - reference time for what is active. Default: `Date.now()`.
 * @example
 * ```ts
 * import { durationsOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "run_duration": 61000, "tasks": [],
 *   "start_time": 1767225600000, "end_time": 1767225661000, "queue_duration": 4000,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}`);
 * console.log(durationsOf(run).queue); // => 4000
 * ```
 * @see {@link durationOf}
 */
export function durationsOf(record: RecordJson, now: Instant = Date.now()): Durations {
  const view = recordOf(record);
  return isTask(view) ? durationsOfTask(view, now) : durationsOfRun(view, now);
}
