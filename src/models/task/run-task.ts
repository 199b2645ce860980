import {
  durationOfTask,
  durationsOfTask,
  endedAt,
  startedAt,
  type Duration,
  type Durations,
  type Instant,
} from '../../domain/durations/durations';
import {
  failureMessageOf,
  failureSourceOf,
  type FailureSource,
} from '../../domain/lifecycle/failure';
import { isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import { Derived } from '../../schema/class-tools/computed';
import { RunTaskFields } from './run-task-fields';

/**
 * One task within a run: its settings, its dependencies, and the state and times of its own run.
 * Exactly one of the `*_task` fields is set and says what the task does.
 */
export class RunTask extends RunTaskFields {
  /** True while the task run is not over; false where nothing is known about it. */
  @Derived()
  get isActive(): boolean {
    return isActive(this);
  }

  /** True where the task run is over; false where nothing is known about it. */
  @Derived()
  get isTerminal(): boolean {
    return isTerminal(this);
  }

  /** True where the task run ended with success; a partial success is none. */
  @Derived()
  get isSuccessful(): boolean {
    return isSuccessful(this);
  }

  /** How the task run ended; undefined while it is active and where nothing says it. */
  @Derived()
  get outcome(): Outcome | undefined {
    return outcomeOf(this);
  }

  /** What says most about why the task run did not succeed; undefined while it is active and where it succeeded. */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the task run did not succeed, where the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
  }

  /** When the task run started; undefined where it has not. */
  @Derived()
  get startedAt(): Date | undefined {
    return startedAt(this);
  }

  /** When the task run ended; undefined where it has not. */
  @Derived()
  get endedAt(): Date | undefined {
    return endedAt(this);
  }

  /**
   * How long the task run took, or has taken so far, in ms, with what that was computed from; undefined where it is not
   * known.
   * @param now - the clock for task runs that are active; Date.now() without it.
   */
  duration(now?: Instant): Duration | undefined {
    return durationOfTask(this, now);
  }

  /**
   * Every time that is known of the task run: queue, setup, execution, cleanup, total and wall, in ms.
   * @param now - the clock for task runs that are active; Date.now() without it.
   */
  durations(now?: Instant): Durations {
    return durationsOfTask(this, now);
  }
}
