import type { RunTask } from '../../models/task/run-task';
import { outcomeOf, isDone } from '../lifecycle/outcome';
import { skipReasonOf } from './run-if';
import { listed } from '../values/listed';

/** Finds the tasks that were left out because one did not succeed. */
export class SkippedTasks {
  readonly #tasks: readonly RunTask[];
  readonly #isLeftOut: readonly boolean[];
  /** By task, the tasks that depend on it and were left out for their upstream. */
  readonly #links: readonly (readonly number[])[];

  constructor(tasks: readonly RunTask[], downstream: readonly (readonly number[])[]) {
    this.#tasks = tasks;
    this.#isLeftOut = tasks.map((task) => skipReasonOf(task) === 'upstream');
    this.#links = downstream.map((dependents) =>
      dependents.filter((node) => this.#isLeftOut[node]),
    );
  }

  /**
   * The tasks that were left out because of one, nearest first. The search follows the links from the task over tasks that
   * were left out for their upstream; one that ran all the same, was excluded or is disabled ends it.
   * @param most - how many to find at most. Default: all.
   */
  becauseOf(start: number, most = Infinity): readonly number[] {
    if (!this.#mayBeCause(start)) return [];
    const found = new Set<number>();
    const queue = [start];
    for (const node of queue) {
      for (const dependent of listed(this.#links[node])) {
        if (found.size >= most) return [...found];
        if (found.has(dependent)) continue;
        found.add(dependent);
        queue.push(dependent);
      }
    }
    return [...found];
  }

  /**
   * By task that was left out, the tasks that it was left out for, in their order.
   * @param order - the tasks, each after those it depends on.
   * @param upstream - by task, the tasks it depends on.
   * @param most - of more causes than these only the first ones are found.
   */
  causes(
    order: readonly number[],
    upstream: readonly (readonly number[])[],
    most: number,
  ): ReadonlyMap<number, readonly number[]> {
    const places = new Map(order.map((node, place) => [node, place]));
    const causes = new Map<number, readonly number[]>();
    for (const node of order) {
      if (!this.#isLeftOut[node]) continue;
      const found = new Set<number>();
      for (const up of listed(upstream[node])) {
        if (this.#mayBeCause(up) && outcomeOf(this.#tasks[up] as RunTask) !== 'skipped') {
          found.add(up);
        }
        for (const cause of listed(causes.get(up))) found.add(cause);
      }
      const inOrder = [...found].sort(
        (left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0),
      );
      causes.set(node, inOrder.slice(0, most));
    }
    return causes;
  }

  #mayBeCause(start: number): boolean {
    const task = this.#tasks[start] as RunTask;
    const outcome = outcomeOf(task);
    if (outcome === undefined || isDone(outcome)) return false;
    const reason = skipReasonOf(task);
    return reason !== 'excluded' && reason !== 'disabled';
  }
}
