import type { ReadOptions } from '../decode/options';
import type { RunChange } from '../domain/changes/run-change';
import { RunProgress } from '../domain/changes/run-progress';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import type { RunTask } from '../models/task/run-task';
import { collectRun } from '../pages/collect-run';
import type { FetchPage } from '../pages/fetch-page';
import { Backoff } from './backoff';
import { stoppable, waitFor } from './stoppable';
import { resolveWatchOptions, type ResolvedWatchOptions, type WatchOptions } from './watch-options';

/** A change of a run that was read leniently. */
export type LenientRunChange = RunChange<Lenient<Run>, Lenient<RunTask>>;

/**
 * Watches a run until it is over: asks for it again and again, and gives its changes, each once, in their order. What had
 * happened before the first request is given too, so that every watch ends with `ended`. A run in a state that is not known
 * is not over. Ask for runs/get with `include_history=true`: without a history the attempts of a repair look like retries.
 * @param get - asks for the run, for one page of it at a time, as in {@link collectRun}.
 * @param options - how often to ask, how long, how to read, and a signal.
 * @returns an asynchronous iterator. To leave its loop ends the watch, a request under way included.
 * @throws ModelUsageError if an option cannot have its value. The iterator rejects with an `AbortError` if the signal is
 * aborted, with a `WatchTimeoutError` if the time is up, with a `PageError` if a page cannot be used, and with what `get`
 * throws: retries are your client's work.
 * @example
 * ```ts
 * import { watchRun } from 'databricks-jobs';
 *
 * // In place of requests to runs/get.
 * const answers = [
 *   '{"run_id": 1, "state": {"life_cycle_state": "RUNNING"}}',
 *   '{"run_id": 1, "state": {"life_cycle_state": "TERMINATED", "result_state": "SUCCESS"}}',
 * ];
 * const get = () => Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]);
 * for await (const change of watchRun(get, { interval: 5 })) {
 *   if (change.type === 'ended') console.log(change.outcome); // => 'success'
 * }
 * ```
 * @see {@link watchRuns}
 * @see {@link collectRun}
 */
export function watchRun(
  get: FetchPage,
  options: WatchOptions & Pick<ReadOptions, 'mode'> & { readonly mode: 'strict' },
): AsyncIterableIterator<RunChange>;
/** Watches a run until it is over, and reads it leniently. */
export function watchRun(
  get: FetchPage,
  options?: WatchOptions,
): AsyncIterableIterator<LenientRunChange>;
/** What the overloads above describe. */
export function watchRun(
  get: FetchPage,
  options: WatchOptions = {},
): AsyncIterableIterator<RunChange | LenientRunChange> {
  const resolved = resolveWatchOptions(options);
  return stoppable(resolved, (signal) => changesOf(get, resolved, signal));
}

async function* changesOf(
  get: FetchPage,
  options: ResolvedWatchOptions,
  signal: AbortSignal,
): AsyncGenerator<RunChange, void, undefined> {
  const { read, since } = options;
  const progress = new RunProgress();
  const backoff = new Backoff(options.interval);
  for (;;) {
    const run = (await collectRun(get, { ...read, signal })) as Run;
    const changes = progress.observe(run);
    for (const change of changes) if (isSince(change, since)) yield change;
    if (progress.isOver) return;
    await waitFor(options, backoff.next(changes.length > 0), signal);
  }
}

/** True unless the change is stated to have happened before. */
export function isSince({ at }: RunChange, since: number): boolean {
  return at === undefined || at.getTime() >= since;
}
