import type { RunTask } from '../../models/task/run-task';
import type { Duration } from '../durations/duration';
import { durationOfTask } from '../durations/task-duration';
import { isDone, isFailed, outcomeOf, type Outcome } from '../lifecycle/outcome';
import type { Instant } from '../values/instant';
import { countNameOf, type CountName } from './outcome-counts';
import { timeOfLosses, type Loss } from './time-lost';

/**
 * One task in one run of the history: all attempts at it, those in earlier attempts at the run included.
 *
 * @example
 * ```ts
 * import { Run, RunHistory } from 'databricks-jobs';
 *
 * const state = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
 * const run = Run.fromDict({ job_id: 7, run_id: 1, state, tasks: [{ task_key: 'load', state }] });
 * const cell = RunHistory.of([run]).entries[0]?.cells.get('load');
 * console.log(cell?.outcome); // => 'success'
 * ```
 * @see {@link HistoryEntry}
 * @see {@link TaskHistory}
 */
export class HistoryCell {
  /** The key of the task. */
  readonly taskKey: string;
  /** The attempts that are known, oldest first; at least one. */
  readonly attempts: readonly RunTask[];
  /** True if entries of the latest attempt at the run are missing: the task may have a later attempt than these. */
  readonly isPartial: boolean;
  readonly #isWhole: boolean;
  readonly #now: Instant | undefined;

  /** @internal Cells come from a {@link HistoryEntry}. */
  constructor(
    taskKey: string,
    attempts: readonly RunTask[],
    { isPartial, isWhole, now }: { isPartial: boolean; isWhole: boolean; now: Instant | undefined },
  ) {
    this.taskKey = taskKey;
    this.attempts = attempts;
    this.isPartial = isPartial;
    this.#isWhole = isWhole;
    this.#now = now;
  }

  /** The latest attempt that is known. */
  get latest(): RunTask {
    return this.attempts.at(-1) as RunTask;
  }

  /** How the latest attempt ended; undefined while it is active, and if nothing says it. */
  get outcome(): Outcome | undefined {
    return outcomeOf(this.latest);
  }

  /** How long the latest attempt took, in ms, or has taken so far; undefined if it is not known or if it was skipped. */
  get duration(): Duration | undefined {
    return this.outcome === 'skipped' ? undefined : durationOfTask(this.latest, this.#clock);
  }

  /** True if the latest attempt did its work and an earlier one failed. False if {@link HistoryCell.isPartial}. */
  get isRecovered(): boolean {
    return !this.isPartial && isDone(this.outcome) && this.attempts.some(isFailed);
  }

  /** The time in ms of all attempts but the latest; undefined if it is not known. */
  get timeLostToRetries(): Duration | undefined {
    return timeOfLosses([this.loss]);
  }

  /** @internal */
  get loss(): Loss {
    return { durations: this.replacedDurations(), isComplete: this.#isWhole };
  }

  /** @internal */
  get countName(): CountName {
    return this.isPartial ? 'unknown' : countNameOf(this.latest);
  }

  /**
   * How long the attempts took that another one replaced.
   * @internal
   */
  replacedDurations(
    isCounted: (task: RunTask) => boolean = () => true,
  ): readonly (Duration | undefined)[] {
    // What was skipped took no time.
    return this.attempts
      .slice(0, -1)
      .filter((task) => outcomeOf(task) !== 'skipped' && isCounted(task))
      .map((task) => durationOfTask(task, this.#clock));
  }

  get #clock(): Instant {
    return this.#now ?? Date.now();
  }
}
