import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';

/**
 * The same, with the types of a strict read, in which the rules of this folder are written. They take each field for one that may be
 * missing, and each word for one that may be unknown.
 */
export function asStrict(run: Lenient<Run, 'open'>): Run;
/** Does the same for a task. */
export function asStrict(task: Lenient<RunTask, 'open'>): RunTask;
/** Does the same for runs. */
export function asStrict(runs: Iterable<Lenient<Run, 'open'>>): Iterable<Run>;
/** Does the same for runs that arrive over time. */
export function asStrict(
  runs: AsyncIterable<Lenient<Run, 'open'>> | Iterable<Lenient<Run, 'open'>>,
): AsyncIterable<Run> | Iterable<Run>;
/** What the overloads above describe. */
export function asStrict(value: unknown): unknown {
  return value;
}
