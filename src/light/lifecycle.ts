import * as lifecycle from '../domain/lifecycle/lifecycle';
import * as outcome from '../domain/lifecycle/outcome';
import type { Outcome } from '../domain/lifecycle/outcome';
import * as partial from '../domain/snapshots/is-partial';
import type { RunJson } from '../models/run/run-json';
import { recordOf, runOf, type RecordJson } from './record';

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
