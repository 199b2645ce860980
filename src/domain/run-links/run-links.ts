import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { RunIndex } from './run-index';
import { asStrict } from '../values/as-strict';

/** A failure that explains itself, in a run or in one that it started. */
export interface LinkedFailure {
  /** The run in which it happened. */
  readonly run: Run;
  /** The task that failed; undefined if the run failed and none of its tasks is known to have. */
  readonly task: RunTask | undefined;
  /** The run-job tasks that lead to it, the outermost first; empty for a failure of the run itself. */
  readonly path: readonly RunTask[];
}

/**
 * Runs, and those that their run-job tasks started. A child run names the task run that started it in
 * `trigger_info.run_id`; both are in one workspace.
 *
 * @example
 * ```ts
 * import { linkRuns, Run } from 'databricks-jobs';
 *
 * const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
 * const start = { task_key: 'start', run_id: 11, run_job_task: { job_id: 8 }, state };
 * const parent = Run.fromDict({ run_id: 1, state, tasks: [start] });
 * const child = Run.fromDict({
 *   run_id: 2,
 *   trigger_info: { run_id: 11 },
 *   state,
 *   tasks: [{ task_key: 'load', state }],
 * });
 * const [failure] = linkRuns([parent, child]).rootFailures(parent);
 * console.log(failure?.run.runId, failure?.task?.taskKey); // => 2, 'load'
 * ```
 * @see {@link linkRuns}
 * @see {@link TaskGraph}
 */
export class RunLinks {
  readonly #index: RunIndex<Run>;

  /** @internal {@link linkRuns} is the way to it. */
  constructor(runs: Iterable<Run>) {
    this.#index = new RunIndex(runs);
  }

  /** The runs, each once: pages put together, of several snapshots the one that knows more. */
  get runs(): readonly Run[] {
    return this.#index.runs;
  }

  /** The run whose run-job task started this one; undefined if no task did, or if that run is not among these. */
  parentOf(run: Lenient<Run, 'open'>): Run | undefined {
    return this.#index.parentOf(asStrict(run));
  }

  /** The runs that a task of a run started, its retries after it. */
  childrenOf(run: Lenient<Run, 'open'>, task: Lenient<RunTask, 'open'>): readonly Run[] {
    return this.#index.childrenOf(asStrict(run), asStrict(task));
  }

  /**
   * The failures to look at first: the root failures of the run. For a run-job task whose child failed they are those of
   * the child, if it is among these runs. Each child is followed once, and 10 runs deep: the platform allows 3.
   */
  rootFailures(run: Lenient<Run, 'open'>): readonly LinkedFailure[] {
    return this.#index.rootFailures(asStrict(run));
  }
}

/**
 * Links runs to those that their run-job tasks started. The runs may come in any order, pages and snapshots included.
 *
 * @example
 * ```ts
 * import { linkRuns, Run } from 'databricks-jobs';
 *
 * const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
 * const start = { task_key: 'start', run_id: 11, run_job_task: { job_id: 8 }, state };
 * const parent = Run.fromDict({ run_id: 1, state, tasks: [start] });
 * const child = Run.fromDict({
 *   run_id: 2,
 *   trigger_info: { run_id: 11 },
 *   state,
 *   tasks: [{ task_key: 'load', state }],
 * });
 * const [failure] = linkRuns([parent, child]).rootFailures(parent);
 * console.log(failure?.run.runId, failure?.task?.taskKey); // => 2, 'load'
 * ```
 * @see {@link RunLinks}
 */
export function linkRuns(runs: Iterable<Lenient<Run, 'open'>>): RunLinks {
  return new RunLinks(asStrict(runs));
}
