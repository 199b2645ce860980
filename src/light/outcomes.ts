import { failureReportOf, type FailureReport } from '../domain/failure-report/failure-report';
import * as failure from '../domain/lifecycle/failure';
import type { FailureSource } from '../domain/lifecycle/failure';
import * as lifecycle from '../domain/lifecycle/lifecycle';
import * as outcome from '../domain/lifecycle/outcome';
import type { Outcome } from '../domain/lifecycle/outcome';
import type { TaskOutput } from '../domain/lifecycle/task-output';
import * as partial from '../domain/snapshots/is-partial';
import type { Instant } from '../domain/values/instant';
import { shownFacts } from '../model/shown-text';
import type { RunOutputJson } from '../models/output/run-output-json';
import type { RunJson } from '../models/run/run-json';
import { recordOf, runOf, type RecordJson } from './record';
import { OUTPUT } from './shapes';
import { View } from './view';

/**
 * How a run or a task run ended; undefined while it is active, and if nothing says how it ended.
 * @example
 * ```ts
 * import { outcomeOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}}`);
 * console.log(outcomeOf(run)); // => 'failed'
 * ```
 * @see {@link isFailed}
 * @see {@link OUTCOMES}
 */
export function outcomeOf(record: RecordJson): Outcome | undefined {
  return outcome.outcomeOf(recordOf(record));
}

/**
 * True while a run or a task run is not over; `false` if nothing is known about it.
 * @example
 * ```ts
 * import { isActive, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "start_time": 1767225600000,
 *   "state": {"life_cycle_state": "RUNNING"}}`);
 * console.log(isActive(run)); // => true
 * ```
 * @see {@link isTerminal}
 */
export function isActive(record: RecordJson): boolean {
  return lifecycle.isActive(recordOf(record));
}

/**
 * True if a run or a task run is over; `false` if nothing is known about it.
 * @example
 * ```ts
 * import { isTerminal, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "start_time": 1767225600000,
 *   "state": {"life_cycle_state": "RUNNING"}}`);
 * console.log(isTerminal(run)); // => false
 * ```
 * @see {@link isActive}
 */
export function isTerminal(record: RecordJson): boolean {
  return lifecycle.isTerminal(recordOf(record));
}

/**
 * True if a run or a task run failed, timed out or was ended by the platform; `false` if a person canceled it.
 * @example
 * ```ts
 * import { isFailed, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7,
 *   "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}}`);
 * console.log(isFailed(run)); // => true
 * ```
 * @see {@link outcomeOf}
 * @see {@link rootFailures}
 */
export function isFailed(record: RecordJson): boolean {
  return outcome.isFailed(recordOf(record));
}

/**
 * True if the document lacks tasks or other entries of the run: there may be more failures.
 * @example
 * ```ts
 * import { isPartial, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse('{"run_id": 7, "next_page_token": "CAEQ4"}');
 * console.log(isPartial(run)); // => true
 * ```
 * @see {@link failureReport}
 */
export function isPartial(run: RunJson): boolean {
  return partial.isPartial(runOf(run));
}

/**
 * The most specific failure message; undefined while the run or task run is active, and if it succeeded.
 * @example
 * ```ts
 * import { failureMessageOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "status": {"state": "TERMINATED",
 *   "termination_details": {"code": "RUN_EXECUTION_ERROR", "type": "CLIENT_ERROR",
 *     "message": "Task load failed: no disk"}}}`);
 * console.log(failureMessageOf(run)); // => 'Task load failed: no disk'
 * ```
 * @see {@link failureReport}
 */
export function failureMessageOf(record: RecordJson): string | undefined {
  return failure.failureMessageOf(recordOf(record));
}

/**
 * Whose fault it is that a run or a task run did not succeed, if the server says so.
 * @example
 * ```ts
 * import { failureSourceOf, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "status": {"state": "TERMINATED",
 *   "termination_details": {"code": "RUN_EXECUTION_ERROR", "type": "CLIENT_ERROR",
 *     "message": "Task load failed: no disk"}}}`);
 * console.log(failureSourceOf(run)); // => 'client'
 * ```
 * @see {@link failureMessageOf}
 */
export function failureSourceOf(record: RecordJson): FailureSource | undefined {
  return failure.failureSourceOf(recordOf(record));
}

/** What a failure report is made from, beside the run. */
export interface FailureReportOptions {
  /** Other runs: earlier attempts at the same work, runs that run-job tasks started, runs of for-each tasks. */
  readonly runs?: Iterable<RunJson>;
  /** Answers of runs/get-output, which name their runs in `metadata`, or pairs of a task run's id and its output. */
  readonly outputs?: Iterable<
    RunOutputJson | readonly [runId: number | bigint | string, output: RunOutputJson]
  >;
  /** Reference time for what is active. Default: `Date.now()`. */
  readonly now?: Instant;
}

/**
 * Why a run failed, in one object: the failures to look at first with message, page and attempts, durations, what was done again
 * and the time lost. Secrets in its texts are masked by their form.
 * @throws Error if an output has no `metadata.run_id` and is given without an id.
 * @example
 * ```ts
 * import { failureReport, type RunJson } from 'databricks-jobs/light';
 *
 * const run: RunJson = JSON.parse(`{"run_id": 7, "tasks": [
 *   {"task_key": "load", "run_id": 8, "attempt_number": 0,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "load", "run_id": 9, "attempt_number": 1,
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "FAILED"}},
 *   {"task_key": "report", "run_id": 10, "depends_on": [{"task_key": "load"}],
 *     "state": {"life_cycle_state": "TERMINATED", "result_state": "UPSTREAM_FAILED"}}]}`);
 * const { failures } = failureReport(run);
 * console.log(failures.map(({ taskKey, skipped }) => [taskKey, skipped])); // => [['load', ['report']]]
 * ```
 * @see {@link rootFailures}
 * @see {@link RunOutputJson}
 */
export function failureReport(run: RunJson, options: FailureReportOptions = {}): FailureReport {
  const { runs = [], outputs = [], now = Date.now() } = options;
  const report = failureReportOf(runOf(run), {
    runs: [...runs].map(runOf),
    outputs: [...outputs].map((output) =>
      Array.isArray(output)
        ? ([output[0] as string, outputOf(output[1] as RunOutputJson)] as const)
        : outputOf(output as RunOutputJson),
    ),
    now,
  });
  return shownFacts(report);
}

function outputOf(json: RunOutputJson): TaskOutput {
  return new View(json, OUTPUT) as TaskOutput;
}
