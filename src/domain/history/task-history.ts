import type { Duration } from '../durations/duration';
import type { Outcome } from '../lifecycle/outcome';
import { summarizeDurations, type DurationSummary } from './duration-summary';
import type { HistoryCell } from './history-cell';
import { isAmong } from './is-among';
import { countOutcomes, doneRateOf, successRateOf, type OutcomeCounts } from './outcome-counts';
import { timeOfLosses } from './time-lost';

/**
 * One task in all runs of a job.
 *
 * @example
 * ```ts
 * import { Run, RunHistory } from 'databricks-jobs';
 *
 * const success = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
 * const failed = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
 * const tasks = [
 *   { task_key: 'load', state: failed },
 *   { task_key: 'load', attempt_number: 1, state: success },
 * ];
 * const run = Run.fromDict({ job_id: 7, run_id: 1, state: success, tasks });
 * console.log(RunHistory.of([run]).tasks.get('load')?.isFlaky); // => true
 * ```
 * @see {@link RunHistory}
 */
export class TaskHistory {
  /** The key of the task. */
  readonly taskKey: string;
  readonly #known: readonly HistoryCell[];
  readonly #places: ReadonlyMap<number, HistoryCell>;
  readonly #length: number;

  /**
   * @internal `history.tasks` is the way to it.
   * @param places - the cells by the index of their run.
   * @param length - how many runs there are.
   */
  constructor(taskKey: string, places: ReadonlyMap<number, HistoryCell>, length: number) {
    this.taskKey = taskKey;
    this.#places = places;
    this.#known = [...places.values()];
    this.#length = length;
  }

  /** The task in each run, in the order of `entries` of the history; undefined for a run in which it is not listed. */
  get cells(): readonly (HistoryCell | undefined)[] {
    // Not kept: a job may have many runs, and many tasks that are in few of them.
    return Array.from({ length: this.#length }, (_, index) => this.#places.get(index));
  }

  /**
   * In how many runs the task ended in each way, by its latest attempt. `total` is the number of runs that list it; those
   * of which entries are missing are `unknown`.
   */
  get outcomes(): OutcomeCounts {
    return countOutcomes(this.#known.map((cell) => cell.countName));
  }

  /** As {@link RunHistory.successRate}, of the task. */
  get successRate(): number | undefined {
    return successRateOf(this.outcomes);
  }

  /** As {@link RunHistory.doneRate}, of the task. */
  get doneRate(): number | undefined {
    return doneRateOf(this.outcomes);
  }

  /** In how many runs the task did its work only after an earlier attempt had failed. */
  get recovered(): number {
    return this.#known.filter((cell) => cell.isRecovered).length;
  }

  /** True if the task had to be retried or repaired after a failure in at least one of the runs in which it did its work. */
  get isFlaky(): boolean {
    return this.recovered > 0;
  }

  /** The time in ms of all attempts but the latest of each run, added up; undefined if it is not known. */
  get timeLostToRetries(): Duration | undefined {
    return timeOfLosses(this.#known.map((cell) => cell.loss));
  }

  /**
   * How long the latest attempt of each run took.
   * @param outcomes - the outcomes that count. Default: `success` and `partial`.
   */
  durations(outcomes?: readonly Outcome[]): DurationSummary {
    const counted = this.#known.filter(
      ({ isPartial, outcome }) => !isPartial && isAmong(outcome, outcomes),
    );
    return summarizeDurations(counted.map(({ duration }) => duration));
  }
}
