/**
 * What a run means, over its JSON: the answers of the models, without decorators and without peer dependencies, for pages and
 * edge functions. Every function reads what `JSON.parse` gives of the API's answer as a lenient read does, and changes nothing.
 * Integers beyond 2^53 have lost their digits there; the models keep them.
 *
 * @packageDocumentation
 */
import * as attempts from '../domain/attempts/task-attempts';
import { TaskGraph } from '../domain/task-graph/task-graph';
import type { RunOutputJson } from '../models/output/run-output-json';
import type { RunJson } from '../models/run/run-json';
import type { RunTaskJson } from '../models/task/run-task-json';
import { jsonOf, runOf, type RecordJson } from './record';

export { formatDuration } from '../domain/durations/format-duration';
export { OUTCOMES, type Outcome } from '../domain/lifecycle/outcome';
export type { Duration, DurationBasis, Durations } from '../domain/durations/duration';
export type { FailureDetails, IterationFailure } from '../domain/failure-report/failure-details';
export type {
  FailureReport,
  RetryCounts,
  TaskFailure,
} from '../domain/failure-report/failure-report';
export type { FailureSource } from '../domain/lifecycle/failure';
export type { Instant } from '../domain/values/instant';
export { durationOf, durationsOf, endedAtOf, startedAtOf } from './durations';
export {
  failureMessageOf,
  failureReport,
  failureSourceOf,
  isActive,
  isFailed,
  isPartial,
  isTerminal,
  outcomeOf,
  type FailureReportOptions,
} from './outcomes';
export type { RecordJson, RunJson, RunOutputJson, RunTaskJson };

/**
 * The attempts at one task, the latest last: entries of `tasks`.
 * @example
 * ```ts
 * import { attemptsOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "tasks": [
 *   {"task_key": "load", "run_id": 8, "attempt_number": 0,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "load", "run_id": 9, "attempt_number": 1,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "report", "run_id": 10, "depends_on": [{"task_key": "load"}],
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}]}`);
 * console.log(attemptsOf(run, 'load').map((task) => task.run_id)); // => [8, 9]
 * ```
 * @see {@link latestTasks}
 */
export function attemptsOf(run: RunJson, taskKey: string | undefined): readonly RunTaskJson[] {
  return jsonOf(attempts.attemptsOf(runOf(run), taskKey));
}

/**
 * The latest attempt at every task.
 * @example
 * ```ts
 * import { latestTasks, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "tasks": [
 *   {"task_key": "load", "run_id": 8, "attempt_number": 0,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "load", "run_id": 9, "attempt_number": 1,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "report", "run_id": 10, "depends_on": [{"task_key": "load"}],
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}]}`);
 * console.log(latestTasks(run).map((task) => task.run_id)); // => [9, 10]
 * ```
 * @see {@link attemptsOf}
 */
export function latestTasks(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(attempts.latestTasks(runOf(run)));
}

/**
 * The latest attempts that failed, timed out or were ended by the platform.
 * @example
 * ```ts
 * import { failedTasks, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "tasks": [
 *   {"task_key": "load", "run_id": 8, "attempt_number": 0,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "load", "run_id": 9, "attempt_number": 1,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "report", "run_id": 10, "depends_on": [{"task_key": "load"}],
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}]}`);
 * console.log(failedTasks(run).map((task) => task.run_id)); // => [9]
 * ```
 * @see {@link rootFailures}
 */
export function failedTasks(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(attempts.failedTasks(runOf(run)));
}

/**
 * The failed tasks to look at first: the latest attempts whose failure no other failure explains.
 * @example
 * ```ts
 * import { rootFailures, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "tasks": [
 *   {"task_key": "load", "run_id": 8, "attempt_number": 0,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "load", "run_id": 9, "attempt_number": 1,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "report", "run_id": 10, "depends_on": [{"task_key": "load"}],
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}]}`);
 * console.log(rootFailures(run).map((task) => task.task_key)); // => ['load']
 * ```
 * @see {@link failedTasks}
 * @see {@link failureReport}
 */
export function rootFailures(run: RunJson): readonly RunTaskJson[] {
  return jsonOf(new TaskGraph(runOf(run), 0).rootFailures());
}
