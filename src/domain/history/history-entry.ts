import type { Run } from '../../models/run/run';
import type { Duration } from '../durations/duration';
import { durationOfRun } from '../durations/run-duration';
import { toDate, startOf } from '../lifecycle/timed';
import { isDone, isFailed, outcomeOf, type Outcome } from '../lifecycle/outcome';
import type { RetryChain } from '../retry-chain/retry-chain';
import type { Instant } from '../values/instant';
import { cellsOf, mayLackAttempts } from './cells-of-chain';
import type { HistoryCell } from './history-cell';
import { countNameOf, type CountName } from './outcome-counts';
import { timeOfLosses, type Loss } from './time-lost';
import { listed } from '../values/listed';

/**
 * One run of a job: the run and its retries, and its tasks.
 *
 * @example
 * ```ts
 * import { Run, RunHistory } from 'databricks-jobs';
 *
 * const state = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
 * const history = RunHistory.of([Run.fromDict({ job_id: 7, run_id: 1, state })]);
 * console.log(history.entries.map(({ run, outcome }) => [run.runId, outcome])); // => [[1, 'failed']]
 * ```
 * @see {@link RunHistory}
 * @see {@link RetryChain}
 */
export class HistoryEntry {
  /** The run with its retries. */
  readonly chain: RetryChain;
  readonly #now: Instant | undefined;
  #cells: ReadonlyMap<string, HistoryCell> | undefined;

  /** @internal Entries come from a {@link RunHistory}. */
  constructor(chain: RetryChain, now: Instant | undefined) {
    this.chain = chain;
    this.#now = now;
  }

  /** The latest attempt at the run, which says what became of it. */
  get run(): Run {
    return this.chain.latest;
  }

  /** How the latest attempt ended; undefined while it is active, and if nothing says it. */
  get outcome(): Outcome | undefined {
    return this.chain.outcome;
  }

  /** The start of the first attempt that has started; undefined if none has. */
  get startedAt(): Date | undefined {
    return toDate(this.chain.attempts.map(startOf).find((start) => start !== undefined));
  }

  /**
   * How long all attempts took together, in ms, or have taken so far, repairs included. It is not complete if attempts
   * are missing; undefined if it is not known or if the run was skipped.
   */
  get duration(): Duration | undefined {
    const total = this.outcome === 'skipped' ? undefined : this.chain.totalDuration(this.#clock);
    return total && { ...total, isComplete: total.isComplete && this.chain.isComplete };
  }

  /**
   * The time in ms of what was done again: the attempts at the run that were retried, and in the latest one the attempts at
   * tasks that were retried or repaired. Times of tasks that ran side by side add up. Unlike `chain.timeLost` it is without
   * the latest attempt, also if that failed. Undefined if it is not known, as of a run whose tasks are not listed.
   */
  get timeLostToRetries(): Duration | undefined {
    return timeOfLosses([this.loss]);
  }

  /**
   * True if the run did its work (`success` or `partial`) only because it, or one of its tasks, was retried or repaired
   * after a failure.
   */
  get isRecovered(): boolean {
    if (!isDone(this.outcome)) return false;
    const hasFailed = this.chain.attempts.some(isFailed);
    return hasFailed || [...this.cells.values()].some((cell) => cell.isRecovered);
  }

  /** Its tasks by their keys, in the order of the keys. Entries without a key, which only a lenient read allows, are left out. */
  get cells(): ReadonlyMap<string, HistoryCell> {
    return (this.#cells ??= cellsOf(this.chain, this.#now));
  }

  /** @internal */
  get loss(): Loss {
    if (this.outcome === 'skipped' && this.chain.length === 1) {
      return { durations: [], isComplete: true };
    }
    // What was skipped took no time.
    const retried = this.chain.attempts.slice(0, -1).filter((run) => outcomeOf(run) !== 'skipped');
    const latest = new Set(listed(this.run.tasks));
    const replaced = [...this.cells.values()].flatMap((cell) =>
      cell.replacedDurations((task) => latest.has(task)),
    );
    return {
      durations: [...retried.map((run) => durationOfRun(run, this.#clock)), ...replaced],
      isComplete: this.chain.isComplete && !mayLackAttempts(this.run),
    };
  }

  /** @internal */
  get countName(): CountName {
    return countNameOf(this.run);
  }

  get #clock(): Instant {
    return this.#now ?? Date.now();
  }
}
