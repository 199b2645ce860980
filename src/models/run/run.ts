import {
  durationOfRun,
  durationsOfRun,
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
import { mergePages, type MergedRun } from '../../domain/merge-pages';
import { isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { isRetry } from '../../domain/retry-chain/identity';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import {
  attemptsOf,
  failedTasks,
  latestRepairId,
  latestTasks,
  recoveredTasks,
} from '../../domain/attempts/task-attempts';
import { TaskGraph } from '../../domain/task-graph/task-graph';
import { Derived } from '../../schema/class-tools/computed';
import type { Lenient } from '../../model/lenient';
import { OwnDocument } from '../../schema/own-document';
import type { RunTask } from '../task/run-task';
import { RUN_DOCUMENT } from './other-documents';
import { RunFields } from './run-fields';

/**
 * One run of a job or a one-time submitted run: what was started, by what, with which settings,
 * how long it took and how it stands. The work itself is listed in `tasks`, one entry per task.
 */
@OwnDocument(RUN_DOCUMENT)
export class Run extends RunFields {
  /** True while the run is not over; false where nothing is known about it. */
  @Derived()
  get isActive(): boolean {
    return isActive(this);
  }

  /** True where the run is over; false where nothing is known about it. */
  @Derived()
  get isTerminal(): boolean {
    return isTerminal(this);
  }

  /** True where the run ended with success; a partial success is none. */
  @Derived()
  get isSuccessful(): boolean {
    return isSuccessful(this);
  }

  /** How the run ended; undefined while it is active and where nothing says it. */
  @Derived()
  get outcome(): Outcome | undefined {
    return outcomeOf(this);
  }

  /** What says most about why the run did not succeed; undefined while it is active and where it succeeded. */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the run did not succeed, where the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
  }

  /** When the run started; undefined where it has not. */
  @Derived()
  get startedAt(): Date | undefined {
    return startedAt(this);
  }

  /** When the run ended; undefined where it has not. */
  @Derived()
  get endedAt(): Date | undefined {
    return endedAt(this);
  }

  /**
   * How long the run took, or has taken so far, in ms, with what that was computed from; undefined where it is not
   * known.
   * @param now - the clock for runs that are active; Date.now() without it.
   */
  duration(now?: Instant): Duration | undefined {
    return durationOfRun(this, now);
  }

  /**
   * Every time that is known of the run: queue, setup, execution, cleanup, total and wall, in ms.
   * @param now - the clock for runs that are active; Date.now() without it.
   */
  durations(now?: Instant): Durations {
    return durationsOfRun(this, now);
  }

  /** True where the run is another attempt at an earlier run. */
  @Derived()
  get isRetry(): boolean {
    return isRetry(this);
  }

  /** The id of the repair that started last; undefined where the run was not repaired or has no `repair_history`. */
  @Derived()
  get latestRepairId(): number | undefined {
    return latestRepairId(this.repairHistory);
  }

  /**
   * The attempts at one task, the latest last.
   * @param taskKey - the key of the task; undefined for the entries without one, which count as one task.
   */
  attemptsOf(taskKey: string | undefined): readonly RunTask[] {
    return attemptsOf(this.tasks, taskKey);
  }

  /** The latest attempt at every task. */
  latestTasks(): readonly RunTask[] {
    return latestTasks(this.tasks);
  }

  /** The latest attempts that succeeded after an earlier attempt at the same task had failed or timed out. */
  recoveredTasks(): readonly RunTask[] {
    return recoveredTasks(this.tasks);
  }

  /** The latest attempts that failed or timed out. */
  failedTasks(): readonly RunTask[] {
    return failedTasks(this.tasks);
  }

  /**
   * What depends on what, over the latest attempt at every task: order, critical path, root failures.
   * @param now - the clock for tasks that are active; Date.now() without it.
   */
  taskGraph(now?: Instant): TaskGraph {
    return new TaskGraph(this.tasks, now);
  }

  /**
   * Puts the pages of one run together, which runs/get of API 2.2 gives of a run with more than 100 tasks.
   * @param pages - the pages in the order in which they were fetched.
   * @returns the run and whether it is complete.
   * @throws ModelUsageError where there is no page, or where the pages are of several runs.
   */
  static merge(pages: Iterable<Lenient<Run>>): MergedRun<Run> {
    return mergePages(pages as Iterable<Run>);
  }
}
