import { canonicalText } from '../../json/canonical-text';
import { stated } from '../../model/stated';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import { sortAttempts } from '../attempts/task-attempts';
import { isActive } from '../lifecycle/lifecycle';
import { isDone, isFailed, outcomeOf } from '../lifecycle/outcome';
import { endOf, startOf } from '../lifecycle/timed';
import { statedNumber } from '../values/stated-number';
import { inputFinder } from './input';
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
  return [...groups.values()].flatMap(separate).map((attempts) => {
    const latest = attempts.at(-1) as RunTask;
    return { input: inputOf(latest), attempts, latest };
  });
}

/** The iterations whose latest attempt failed. */
export function failedIterations(run: RunFields): readonly Iteration[] {
  return iterationsOf(run).filter(({ latest }) => isFailed(latest));
}

/** Tells iterations with equal inputs apart: a retry comes after an attempt that did not succeed. */
function separate(entries: readonly RunTask[]): readonly RunTask[][] {
  if (entries.length === 1) return [[...entries]];
  const iterations: RunTask[][] = [];
  // The iterations that may be retried, the one that ended first at the front.
  let next = 0;
  for (const entry of sortAttempts(entries)) {
    const iteration = iterations[next];
    if (iteration && mayRetry(iteration.at(-1) as RunTask, entry)) {
      iteration.push(entry);
      next += 1;
    } else {
      iterations.push([entry]);
    }
    if (next >= iterations.length) next = 0;
  }
  return iterations;
}

function mayRetry(before: RunTask, entry: RunTask): boolean {
  if (isActive(before) || isDone(outcomeOf(before))) return false;
  const [earlier, later] = [before, entry].map((task) => statedNumber(task, 'attemptNumber'));
  if (earlier !== undefined && later !== undefined) return later === earlier + 1;
  const [end, start] = [endOf(before), startOf(entry)];
  return end === undefined || start === undefined || start >= end;
}
