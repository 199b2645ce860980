import { clusterIdsOf } from '../../domain/attempts/cluster-ids';
import {
  attemptsByKey,
  attemptsOf,
  failedTasks,
  latestTasks,
  recoveredTasks,
} from '../../domain/attempts/task-attempts';
import { failedIterations, iterationsOf, type Iteration } from '../../domain/iterations/iterations';
import { TaskGraph } from '../../domain/task-graph/task-graph';
import type { Instant } from '../../domain/values/instant';
import { Derived } from '../../schema/class-tools/computed';
import type { ForEachTaskRunStats } from '../task/for-each-task-run-stats';
import type { RunTask } from '../task/run-task';
import { RunOutcome } from './run-outcome';

/** What a run says of its tasks and iterations. */
export abstract class RunTasks extends RunOutcome {
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
   * The latest attempts that failed: that failed, timed out or were ended by the platform. If the run `isPartial`,
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

  /** The iterations whose latest attempt failed. If the run `isPartial`, there may be more of them. */
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
}
