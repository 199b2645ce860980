import type { RunTask } from '../../models/task/run-task';
import { listed } from '../values/listed';

/** A dependency that a task graph cannot follow. */
export type TaskGraphProblem =
  | {
      /** The task depends on a key that no task of the run has. */
      readonly kind: 'missing-task';
      /** The key of the task. */
      readonly taskKey: string;
      /** The key that does not exist; undefined where the dependency has none. */
      readonly dependsOn: string | undefined;
    }
  | {
      /** Tasks depend on each other in a circle. */
      readonly kind: 'cycle';
      /** The keys of the tasks in the circle, in alphabetical order. */
      readonly taskKeys: readonly string[];
    };

/** The dependencies between tasks as indexes into the list of tasks, each once. */
export interface TaskLinks {
  /** By task, the tasks it depends on. */
  readonly upstream: readonly (readonly number[])[];
  /** The dependencies on keys that no task has. */
  readonly problems: readonly TaskGraphProblem[];
}

/** Resolves the keys that tasks depend on. */
export function linkTasks(tasks: readonly RunTask[]): TaskLinks {
  const indexes = new Map<string | undefined, number>();
  tasks.forEach((task, index) => indexes.set(task.taskKey, index));
  const problems: TaskGraphProblem[] = [];
  const upstream = tasks.map(({ taskKey, dependsOn }) => {
    const found = new Set<number>();
    for (const key of new Set(listed(dependsOn).map((dependency) => dependency.taskKey))) {
      const index = key === undefined ? undefined : indexes.get(key);
      if (index === undefined) problems.push({ kind: 'missing-task', taskKey, dependsOn: key });
      else found.add(index);
    }
    return [...found];
  });
  return { upstream, problems };
}

/** The same links from the other end: by task, the tasks that depend on it. */
export function reverseLinks(upstream: readonly (readonly number[])[]): readonly number[][] {
  const downstream = upstream.map((): number[] => []);
  upstream.forEach((dependencies, index) => {
    for (const dependency of dependencies) (downstream[dependency] as number[]).push(index);
  });
  return downstream;
}
