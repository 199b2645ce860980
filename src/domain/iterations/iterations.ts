import { canonicalText } from '../../json/canonical-text';
import { stated } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { isFailed } from '../lifecycle/outcome';
import { inputFinder } from './input';
import { separateIterations } from './separate-iterations';
import { listed } from '../values/listed';

/** One iteration of a for-each task: the nested task with one input. */
export interface Iteration {
  /**
   * The input as text, from a parameter of the nested task that is `{{input}}`; undefined if there is none.
   */
  readonly input: string | undefined;
  /** The attempts at it, the latest last. */
  readonly attempts: readonly RunTask[];
  /** The latest attempt. */
  readonly latest: RunTask;
}

/**
 * The iterations of the run of a for-each task, in the order in which they are met. Entries with the same key and the same
 * resolved parameters are attempts at one iteration, unless one cannot be a retry of the other.
 */
export function iterationsOf(run: RunFields): readonly Iteration[] {
  const groups = new Map<string, RunTask[]>();
  for (const task of listed(run.iterations)) {
    const key = stated(task, 'taskKey') ?? null;
    const identity = canonicalText([key, task.resolvedValues?.toDict() ?? null]);
    const group = groups.get(identity);
    if (group) group.push(task);
    else groups.set(identity, [task]);
  }
  const inputOf = inputFinder(run);
  return [...groups.values()].flatMap(separateIterations).map((attempts) => {
    const latest = attempts.at(-1) as RunTask;
    return { input: inputOf(latest), attempts, latest };
  });
}

/** The iterations whose latest attempt failed. */
export function failedIterations(run: RunFields): readonly Iteration[] {
  return iterationsOf(run).filter(({ latest }) => isFailed(latest));
}
