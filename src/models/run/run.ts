import { clusterIdsOf } from '../../domain/attempts/cluster-ids';
import { latestRepairId } from '../../domain/attempts/repair-history';
import {
  attemptsByKey,
  attemptsOf,
  failedTasks,
  latestTasks,
  recoveredTasks,
} from '../../domain/attempts/task-attempts';
import type { Duration, Durations } from '../../domain/durations/duration';
import { durationOfRun, durationsOfRun } from '../../domain/durations/run-duration';
import { endOfRun } from '../../domain/durations/run-end';
import { isRetry } from '../../domain/identity/identity';
import { workspaceOf } from '../../domain/identity/workspace';
import { failedIterations, iterationsOf, type Iteration } from '../../domain/iterations/iterations';
import {
  failureMessageOf,
  failureSourceOf,
  type FailureSource,
} from '../../domain/lifecycle/failure';
import { isActive, isTerminal } from '../../domain/lifecycle/lifecycle';
import { isFailed, isSuccessful, outcomeOf, type Outcome } from '../../domain/lifecycle/outcome';
import { startOf, toDate } from '../../domain/lifecycle/timed';
import { isPartial } from '../../domain/snapshots/is-partial';
import { mergePages, type MergedRun } from '../../domain/snapshots/merge-pages';
import { TaskGraph } from '../../domain/task-graph/task-graph';
import { exactId } from '../../domain/values/id';
import type { Instant } from '../../domain/values/instant';
import { Derived } from '../../schema/class-tools/computed';
import type { Lenient } from '../../model/lenient';
import { OwnDocument } from '../../schema/own-document';
import type { ForEachTaskRunStats } from '../task/for-each-task-run-stats';
import type { RunTask } from '../task/run-task';
import { RUN_DOCUMENT } from './other-documents';
import { RunFields } from './run-fields';
import type { RunJson } from './run-json';
import type { StandardProps } from '../../model/standard-schema';

/**
 * One run of a job or a one-time submitted run: what was started, by what, with which settings,
 * how long it took and how it stands. The work itself is listed in `tasks`, one entry per task.
 */
@OwnDocument(RUN_DOCUMENT)
export class Run extends RunFields<RunJson> {
  /** The type of this class as a Standard Schema. */
  declare static readonly '~standard': StandardProps<Run>;

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

  /** The most specific failure message; undefined while the run is active and if it succeeded. */
  @Derived()
  get failureMessage(): string | undefined {
    return failureMessageOf(this);
  }

  /** Whose fault it is that the run did not succeed, if the server says so. */
  @Derived()
  get failureSource(): FailureSource | undefined {
    return failureSourceOf(this);
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

  /** True if the run is another attempt at an earlier run. */
  @Derived()
  get isRetry(): boolean {
    return isRetry(this);
  }

  /** The workspace: `o=` of `run_page_url`, else its host; undefined without one. Run ids are unique in a workspace. */
  @Derived()
  get workspace(): string | undefined {
    return workspaceOf(this);
  }

  /**
   * True if the document says that it lacks tasks or other entries: it has a `next_page_token` or `has_more`, or names tasks
   * that are not in it. `false` if nothing says so. What follows from the tasks then holds for those that are there.
   */
  @Derived()
  get isPartial(): boolean {
    return isPartial(this);
  }

  /**
   * The id of the repair that started last; undefined if the run was not repaired or has no `repair_history`. A bigint if a
   * number cannot hold it, which only a lenient read lets by.
   */
  @Derived()
  get latestRepairId(): number | bigint | undefined {
    return latestRepairId(this);
  }

  /**
   * The id of the run-job task run that started this run; undefined if none did. A bigint if a number cannot hold it,
   * which only a lenient read lets by.
   */
  @Derived()
  get parentTaskRunId(): number | bigint | undefined {
    return this.triggerInfo ? exactId(this.triggerInfo, 'runId') : undefined;
  }

  /** The ids of the clusters that the run, its tasks and its iterations ran on, each once. */
  @Derived()
  get clusterIds(): readonly string[] {
    return clusterIdsOf(this);
  }

  /**
   * The attempts at one task, the latest last.
   * @param taskKey - the key of the task; undefined for the entries without one, which count as one task.
   */
  attemptsOf(taskKey: string | undefined): readonly RunTask[] {
    return attemptsOf(this, taskKey);
  }

  /**
   * The attempts at every task by its key, the latest last, grouped in one pass. Entries without a key count as one task,
   * under undefined.
   */
  attemptsByTask(): ReadonlyMap<string | undefined, readonly RunTask[]> {
    return attemptsByKey(this) as ReadonlyMap<string | undefined, readonly RunTask[]>;
  }

  /** The latest attempt at every task. */
  latestTasks(): readonly RunTask[] {
    return latestTasks(this);
  }

  /** The latest attempts that succeeded after an earlier attempt at the same task had failed. */
  recoveredTasks(): readonly RunTask[] {
    return recoveredTasks(this);
  }

  /**
   * The latest attempts that failed: that failed, timed out or were ended by the platform. If the run {@link Run.isPartial},
   * tasks that are not in it may have failed too.
   */
  failedTasks(): readonly RunTask[] {
    return failedTasks(this);
  }

  /**
   * The iterations, if this is the run of a for-each task: the attempts at each, the latest of them and its input.
   */
  latestIterations(): readonly Iteration[] {
    return iterationsOf(this);
  }

  /** The iterations whose latest attempt failed. If the run {@link Run.isPartial}, there may be more of them. */
  failedIterations(): readonly Iteration[] {
    return failedIterations(this);
  }

  /** How many iterations there are, by state, as the for-each task of this run states it. */
  @Derived()
  get iterationCounts(): ForEachTaskRunStats | undefined {
    return this.tasks?.find(({ forEachTask }) => forEachTask)?.forEachTask?.stats?.taskRunStats;
  }

  /**
   * What depends on what, over the latest attempt at every task: order, critical path, root failures.
   * @param now - reference time for active tasks. Default: `Date.now()`.
   */
  taskGraph(now: Instant = Date.now()): TaskGraph {
    return new TaskGraph(this, now);
  }

  /**
   * Puts the pages of one run together, which runs/get of API 2.2 gives of a run with more than 100 tasks.
   * @param pages - the pages in the order in which they were fetched.
   * @returns the run and whether it is complete.
   * @throws ModelUsageError if there is no page, or if the pages are of several runs.
   */
  static merge(pages: Iterable<Lenient<Run>>): MergedRun<Run> {
    return mergePages(pages as Iterable<Run>);
  }
}
