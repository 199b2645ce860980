import type { RunTask } from '../../models/task/run-task';
import { compareNumbers } from '../attempts/order';
import { cutCycles, levelsOf } from './graph/cut-cycles';
import { durationOfTask, positive, type Instant } from '../durations/durations';
import { longestPaths, type LongestPaths } from './graph/longest-paths';
import { isFailure, outcomeOf } from '../lifecycle/outcome';
import { latestTasks } from '../attempts/task-attempts';
import { tasksSkippedBecauseOf } from './skipped-tasks';
import { linkTasks, reverseLinks, type TaskGraphProblem } from './links';

/** The tasks that decide how long a run takes. */
export interface CriticalPath {
  /** The tasks one after the other; empty where the run has none. */
  readonly tasks: readonly RunTask[];
  /** The time on the path: the durations of its tasks added up, in ms. */
  readonly milliseconds: number;
  /** False where the duration of a task of the graph is not known and was taken for 0. */
  readonly isComplete: boolean;
}

/**
 * What depends on what in a run, over the latest attempt at each task. A dependency on a key that does not exist and one
 * that is part of a circle are left out and reported in {@link TaskGraph.problems}; nothing here throws.
 */
export class TaskGraph {
  /** The latest attempt at every task, by start time, then by key. */
  readonly tasks: readonly RunTask[];
  /** The dependencies that the graph cannot follow. */
  readonly problems: readonly TaskGraphProblem[];
  /** The tasks in levels: each depends only on tasks of earlier levels, the first on none. */
  readonly levels: readonly (readonly RunTask[])[];

  readonly #indexes: ReadonlyMap<string, number>;
  readonly #upstream: readonly (readonly number[])[];
  readonly #downstream: readonly (readonly number[])[];
  readonly #order: readonly number[];
  readonly #weights: readonly number[];
  readonly #isComplete: boolean;
  readonly #paths: LongestPaths;

  /** @internal `run.taskGraph()` is the way to it. */
  constructor(tasks: Iterable<RunTask> | undefined, now: Instant = Date.now()) {
    this.tasks = [...latestTasks(tasks)].sort(compareTasks);
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
    const durations = this.tasks.map((task) => durationOfTask(task, now)?.milliseconds);
    this.#weights = durations.map((duration) => duration ?? 0);
    this.#isComplete = this.tasks.every(
      (task, index) => durations[index] !== undefined || outcomeOf(task) === 'skipped',
    );
    this.#paths = longestPaths(this.#order, this.#upstream, this.#weights);
  }

  /** The tasks in an order in which each comes after those it depends on. */
  get order(): readonly RunTask[] {
    return this.levels.flat();
  }

  /** The latest attempt at a task; undefined where the run has no such task. */
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
   * shorter. Waiting between tasks is not counted.
   */
  criticalPath(): CriticalPath {
    const { lengths, previous } = this.#paths;
    const milliseconds = this.#longest;
    const path: number[] = [];
    let node = this.#order.find((candidate) => lengths[candidate] === milliseconds);
    while (node !== undefined) {
      path.unshift(node);
      node = previous[node];
    }
    return { tasks: this.#tasksAt(path), milliseconds, isComplete: this.#isComplete };
  }

  /**
   * By how many ms a task could have taken longer without making the critical path longer; 0 on the path itself,
   * undefined where the run has no such task.
   */
  slack(taskKey: string): number | undefined {
    const index = this.#indexes.get(taskKey);
    if (index === undefined) return undefined;
    const backwards = longestPaths([...this.#order].reverse(), this.#downstream, this.#weights);
    const through =
      (this.#paths.lengths[index] ?? 0) +
      (backwards.lengths[index] ?? 0) -
      (this.#weights[index] ?? 0);
    return this.#longest - through;
  }

  /** The tasks that failed or timed out while none of those upstream of them, near or far, did: where to look first. */
  rootFailures(): readonly RunTask[] {
    const hasFailed = this.tasks.map((task) => isFailure(outcomeOf(task)));
    const isBelow: boolean[] = [];
    for (const node of this.#order) {
      isBelow[node] = (this.#upstream[node] ?? []).some(
        (up) => hasFailed[up] === true || isBelow[up] === true,
      );
    }
    return this.#tasksAt(this.#order.filter((node) => hasFailed[node] && !isBelow[node]));
  }

  /** The tasks that were skipped because this one did not succeed, near and far. */
  skippedBecauseOf(taskKey: string): readonly RunTask[] {
    const start = this.#indexes.get(taskKey);
    if (start === undefined) return [];
    return this.#tasksAt(tasksSkippedBecauseOf(start, this.tasks, this.#downstream));
  }

  get #longest(): number {
    return this.#paths.lengths.reduce((longest, length) => Math.max(longest, length), 0);
  }

  #tasksAt(indexes: readonly number[] = []): readonly RunTask[] {
    return indexes.map((index) => this.tasks[index] as RunTask);
  }
}

function compareTasks(left: RunTask, right: RunTask): number {
  return (
    compareNumbers(positive(left.startTime), positive(right.startTime)) ||
    (left.taskKey < right.taskKey ? -1 : 1)
  );
}
