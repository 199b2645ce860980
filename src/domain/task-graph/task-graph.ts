import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { compareNumbers } from '../attempts/order';
import { latestTasks } from '../attempts/task-attempts';
import type { Duration } from '../durations/duration';
import { durationOfTask } from '../durations/task-duration';
import { isActive } from '../lifecycle/lifecycle';
import { outcomeOf } from '../lifecycle/outcome';
import { isPartial } from '../snapshots/is-partial';
import type { Instant } from '../values/instant';
import { statedTime } from '../values/stated-number';
import type { CriticalPath } from './critical-path';
import { cutCycles } from './graph/cut-cycles';
import { levelsOf } from './graph/levels';
import { longestPaths, type LongestPaths } from './graph/longest-paths';
import { linkTasks, reverseLinks, type TaskGraphProblem } from './links';
import { rootFailuresOf } from './root-failures';
import { SkippedTasks } from './skipped-tasks';
import { listed } from '../values/listed';

/**
 * What depends on what in a run, over the latest attempt at each task. A dependency on a key that does not exist and one
 * that is part of a circle are left out and reported in {@link TaskGraph.problems}; nothing here throws.
 * @example
 * ```ts
 * import { Run } from 'databricks-jobs';
 * const tasks = [{ task_key: 'load', state: { life_cycle_state: 'TERMINATED', result_state: 'FAILED' } }];
 * console.log(Run.fromDict({ run_id: 1, tasks }).taskGraph().rootFailures()[0]?.taskKey); // => 'load'
 * ```
 * @see {@link RunLinks}
 */
export class TaskGraph {
  /** The latest attempt at every task, by start time, then by key. */
  readonly tasks: readonly RunTask[];
  /** True if the run is one page of several, or says that it lacks entries: there may be more tasks than these. */
  readonly isPartial: boolean;
  /** The dependencies that the graph cannot follow. */
  readonly problems: readonly TaskGraphProblem[];
  /** The tasks in levels: each depends only on tasks of earlier levels, the first on none. */
  readonly levels: readonly (readonly RunTask[])[];

  readonly #indexes: ReadonlyMap<string, number>;
  readonly #upstream: readonly (readonly number[])[];
  readonly #downstream: readonly (readonly number[])[];
  readonly #order: readonly number[];
  #tasksInOrder: readonly RunTask[] | undefined;
  readonly #weights: readonly number[];
  readonly #path: Pick<Duration, 'basis' | 'isComplete'>;
  readonly #paths: LongestPaths;
  /** The length of the critical path in ms. */
  readonly #longest: number;
  #backwards: LongestPaths | undefined;
  #skipped: SkippedTasks | undefined;

  /** @internal `run.taskGraph()` is the way to it. */
  constructor(run: RunFields, now: Instant) {
    this.tasks = sortTasks(latestTasks(run));
    this.isPartial = isPartial(run);
    this.#indexes = new Map(this.tasks.map((task, index) => [task.taskKey, index]));
    const links = linkTasks(this.tasks);
    const { acyclic, cycles } = cutCycles(links.upstream);
    this.#upstream = acyclic;
    this.#downstream = reverseLinks(acyclic);
    const circles = cycles.map((nodes) =>
      this.#tasksAt(nodes)
        .map((task) => task.taskKey)
        .sort(),
    );
    this.problems = [
      ...links.problems,
      ...circles.map((taskKeys) => ({ kind: 'cycle', taskKeys }) as const),
    ];
    const levels = levelsOf(this.#upstream, this.#downstream);
    this.levels = levels.map((level) => this.#tasksAt(level.sort((left, right) => left - right)));
    this.#order = levels.flat();
    const durations = this.tasks.map((task) => durationOfTask(task, now));
    this.#weights = durations.map((duration) => duration?.milliseconds ?? 0);
    const isComplete = this.tasks.every(
      (task, index) => durations[index]?.isComplete ?? outcomeOf(task) === 'skipped',
    );
    this.#path = {
      basis: this.tasks.some(isActive) ? 'elapsed' : 'phases',
      isComplete: isComplete && !this.isPartial,
    };
    this.#paths = longestPaths(this.#order, this.#upstream, this.#weights);
    this.#longest = this.#paths.lengths.reduce((longest, length) => Math.max(longest, length), 0);
  }

  /** The tasks in an order in which each comes after those it depends on. */
  get order(): readonly RunTask[] {
    return (this.#tasksInOrder ??= this.#tasksAt(this.#order));
  }

  /** The latest attempt at a task; undefined if the run has no such task. */
  task(taskKey: string): RunTask | undefined {
    return this.tasks[this.#indexes.get(taskKey) ?? -1];
  }

  /** The tasks that a task depends on directly. */
  dependenciesOf(taskKey: string): readonly RunTask[] {
    return this.#tasksAt(this.#upstream[this.#indexes.get(taskKey) ?? -1]);
  }

  /** The tasks that depend on a task directly. */
  dependentsOf(taskKey: string): readonly RunTask[] {
    return this.#tasksAt(this.#downstream[this.#indexes.get(taskKey) ?? -1]);
  }

  /**
   * The chain of tasks with the longest time on it: to make the run shorter, one of them has to become
   * shorter. Waiting between tasks does not count. A task whose duration is not known counts as 0, and `isComplete` is false.
   */
  criticalPath(): CriticalPath {
    const { lengths, previous } = this.#paths;
    const milliseconds = this.#longest;
    const path: number[] = [];
    let node = this.#order.find((candidate) => lengths[candidate] === milliseconds);
    while (node !== undefined) {
      path.push(node);
      node = previous[node];
    }
    path.reverse();
    return { tasks: this.#tasksAt(path), milliseconds, ...this.#path };
  }

  /**
   * By how many ms a task could have taken longer without making the critical path longer; 0 on the path itself,
   * undefined if the run has no such task.
   */
  slack(taskKey: string): number | undefined {
    const index = this.#indexes.get(taskKey);
    if (index === undefined) return undefined;
    const backwards = (this.#backwards ??= longestPaths(
      [...this.#order].reverse(),
      this.#downstream,
      this.#weights,
    ));
    const through =
      (this.#paths.lengths[index] ?? 0) +
      (backwards.lengths[index] ?? 0) -
      (this.#weights[index] ?? 0);
    return this.#longest - through;
  }

  /**
   * The tasks to look at first: those that failed, except failure handlers that ran because another failed, and failures
   * that the tasks behind them tolerated if one further down failed. If the graph {@link TaskGraph.isPartial}, tasks that
   * are not in it may have failed too.
   */
  rootFailures(): readonly RunTask[] {
    return this.#tasksAt(rootFailuresOf(this.tasks, this.#order, this.#upstream, this.#downstream));
  }

  /** The tasks that were left out because this one did not succeed, near and far; never excluded or disabled ones. */
  skippedBecauseOf(taskKey: string): readonly RunTask[] {
    const start = this.#indexes.get(taskKey);
    if (start === undefined) return [];
    return this.#tasksAt(this.#skippedTasks.becauseOf(start));
  }

  /**
   * The nearest of them: a run may have as many causes as tasks that were left out.
   * @internal
   */
  nearestSkippedBecauseOf(taskKey: string, most: number): readonly RunTask[] {
    const start = this.#indexes.get(taskKey);
    if (start === undefined) return [];
    return this.#tasksAt(this.#skippedTasks.becauseOf(start, most));
  }

  /**
   * The tasks that were left out, with those that they were left out for, each in order.
   * @internal
   * @param most - of more causes of one task only the first ones are given.
   */
  causesOfSkipped(most: number): ReadonlyMap<RunTask, readonly RunTask[]> {
    const causes = this.#skippedTasks.causes(this.#order, this.#upstream, most);
    return new Map(
      [...causes].map(([node, nodes]) => [this.tasks[node] as RunTask, this.#tasksAt(nodes)]),
    );
  }

  get #skippedTasks(): SkippedTasks {
    return (this.#skipped ??= new SkippedTasks(this.tasks, this.#downstream));
  }

  #tasksAt(indexes: readonly number[] | undefined): readonly RunTask[] {
    return listed(indexes).map((index) => this.tasks[index] as RunTask);
  }
}

/** By start, then by key. What is compared is read once: in a long chain the comparisons would be most of the work. */
function sortTasks(tasks: readonly RunTask[]): readonly RunTask[] {
  return tasks
    .map((task) => ({ task, key: task.taskKey, start: statedTime(task, 'startTime') }))
    .sort(
      (left, right) => compareNumbers(left.start, right.start) || (left.key < right.key ? -1 : 1),
    )
    .map(({ task }) => task);
}
