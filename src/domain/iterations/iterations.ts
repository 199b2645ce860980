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
  const iterations: RunTask[][] = [];
  // Those that may be retried, the one that has waited longest at the front.
  const waiting: RunTask[][] = [];
  for (const entry of sortAttempts(entries)) {
    const place = waiting.findIndex((attempts) => mayRetry(attempts.at(-1) as RunTask, entry));
    const attempts = place < 0 ? [] : (waiting.splice(place, 1)[0] as RunTask[]);
    if (place < 0) iterations.push(attempts);
    attempts.push(entry);
    if (!isActive(entry) && !isDone(outcomeOf(entry))) waiting.push(attempts);
  }
  return iterations;
}

function mayRetry(before: RunTask, entry: RunTask): boolean {
  const [earlier, later] = [before, entry].map((task) => statedNumber(task, 'attemptNumber'));
  if (earlier !== undefined && later !== undefined) return later === earlier + 1;
  const [end, start] = [endOf(before), startOf(entry)];
  return end === undefined || start === undefined || start >= end;
}
