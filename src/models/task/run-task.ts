import type { Duration, Durations } from '../../domain/durations/duration';
import { durationOfTask, durationsOfTask } from '../../domain/durations/task-duration';
import {
  failureMessageOf,
  failureSourceOf,
  type FailureSource,
} from '../../domain/lifecycle/failure';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import { isFailed, isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { outputOf, traceOf, type TaskOutput } from '../../domain/lifecycle/task-output';
import { endOf, startOf, toDate } from '../../domain/lifecycle/timed';
import type { Instant } from '../../domain/values/instant';
import { Derived } from '../../schema/class-tools/computed';
import { RunTaskFields } from './run-task-fields';
import type { RunTaskJson } from './run-task-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One attempt of a task in a run: its settings, its dependencies, its state and its times.
 * Exactly one of the `*_task` fields is set and says what the task does.
 */
export class RunTask extends RunTaskFields<RunTaskJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<RunTask>;

  /** True while the task run is not over; `false` if nothing is known about it. */
  @Derived()
  get isActive(): boolean {
    return isActive(this);
  }

  /** True if the task run is over; `false` if nothing is known about it. */
  @Derived()
  get isTerminal(): boolean {
    return isTerminal(this);
  }

  /** True if the task run ended with success; `false` for a partial success. */
  @Derived()
  get isSuccessful(): boolean {
    return isSuccessful(this);
  }

  /** True if the task run failed, timed out or was ended by the platform; `false` if a person canceled it. */
  @Derived()
  get isFailed(): boolean {
    return isFailed(this);
  }

  /** How the task run ended; undefined while it is active and if nothing says it. */
  @Derived()
  get outcome(): Outcome | undefined {
    return outcomeOf(this);
  }

  /**
   * The most specific failure message; undefined while the task run is active and if it succeeded. After `run.withOutputs` it
   * is the error of the output.
   */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the task run did not succeed, if the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
  }

  /** The trace of the error, without the colors of a terminal; only after `run.withOutputs`, and if the output has one. */
  @Derived()
  get failureTrace(): string | undefined {
    return traceOf(this);
  }

  /** The output of the task run; only after `run.withOutputs`. */
  @Derived()
  get output(): TaskOutput | undefined {
    return outputOf(this);
  }

  /** When the task run started; undefined if it has not. */
  @Derived()
  get startedAt(): Date | undefined {
    return toDate(startOf(this));
  }

  /** When the task run ended; undefined if it has not. */
  @Derived()
  get endedAt(): Date | undefined {
    return toDate(endOf(this));
  }

  /**
   * How long the task run took, or has taken so far, in ms, with what that was computed from; undefined if it is not known.
   * @param now - reference time for active task runs. Default: `Date.now()`.
   */
  duration(now: Instant = Date.now()): Duration | undefined {
    return durationOfTask(this, now);
  }

  /**
   * Every time that is known of the task run: queue, setup, execution, cleanup, total and wall, in ms.
   * @param now - reference time for active task runs. Default: `Date.now()`.
   */
  durations(now: Instant = Date.now()): Durations {
    return durationsOfTask(this, now);
  }
}
