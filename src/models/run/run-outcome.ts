import type { Duration, Durations } from '../../domain/durations/duration';
import { durationOfRun, durationsOfRun } from '../../domain/durations/run-duration';
import { endOfRun } from '../../domain/durations/run-end';
import {
  failureMessageOf,
  failureSourceOf,
  type FailureSource,
} from '../../domain/lifecycle/failure';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import { isFailed, isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { outputOf, traceOf, type TaskOutput } from '../../domain/lifecycle/task-output';
import { startOf, toDate } from '../../domain/lifecycle/timed';
import type { Instant } from '../../domain/values/instant';
import { Derived } from '../../schema/class-tools/computed';
import { RunFields } from './run-fields';
import type { RunJson } from './run-json';

/** What a run says of its state, its end and its times. */
export abstract class RunOutcome extends RunFields<RunJson> {
  /** True while the run is not over; `false` if nothing is known about it. */
  @Derived()
  get isActive(): boolean {
    return isActive(this);
  }

  /** True if the run is over; `false` if nothing is known about it. */
  @Derived()
  get isTerminal(): boolean {
    return isTerminal(this);
  }

  /** True if the run ended with success; `false` for a partial success. */
  @Derived()
  get isSuccessful(): boolean {
    return isSuccessful(this);
  }

  /** True if the run failed, timed out or was ended by the platform; `false` if a person canceled it. */
  @Derived()
  get isFailed(): boolean {
    return isFailed(this);
  }

  /** How the run ended; undefined while it is active and if nothing says it. */
  @Derived()
  get outcome(): Outcome | undefined {
    return outcomeOf(this);
  }

  /**
   * The most specific failure message; undefined while the run is active and if it succeeded. After `withOutputs` it is the
   * error of the output of the first root failure.
   */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the run did not succeed, if the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
  }

  /** The trace of the error, without the colors of a terminal; only after `withOutputs`, and if the output has one. */
  @Derived()
  get failureTrace(): string | undefined {
    return traceOf(this);
  }

  /** The output of a run of one task; only after `withOutputs`. A run of several tasks has their outputs on the tasks. */
  @Derived()
  get output(): TaskOutput | undefined {
    return outputOf(this);
  }

  /** When the run started; undefined if it has not. */
  @Derived()
  get startedAt(): Date | undefined {
    return toDate(startOf(this));
  }

  /** When the run ended; undefined if it has not. If the run does not state it, it is the last end of a task. */
  @Derived()
  get endedAt(): Date | undefined {
    return toDate(endOfRun(this));
  }

  /**
   * How long the run was at work, or has been so far; undefined if it is not known. Idle time before a repair does not
   * count.
   * @param now - reference time for active runs. Default: `Date.now()`.
   */
  duration(now: Instant = Date.now()): Duration | undefined {
    return durationOfRun(this, now);
  }

  /**
   * Every time that is known of the run: queue, setup, execution, cleanup, total and wall, in ms.
   * @param now - reference time for active runs. Default: `Date.now()`.
   */
  durations(now: Instant = Date.now()): Durations {
    return durationsOfRun(this, now);
  }
}
