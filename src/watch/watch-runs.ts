import type { RunChange } from '../domain/changes/run-change';
import { RunProgress } from '../domain/changes/run-progress';
import { isOver } from '../domain/changes/progress';
import { endOfRun } from '../domain/durations/run-end';
import { identityOf } from '../domain/identity/identity';
import { exactId, type Id } from '../domain/values/id';
import type { Lenient } from '../model/lenient';
import type { Run } from '../models/run/run';
import { collectRun } from '../pages/collect-run';
import type { FetchContext, FetchPage } from '../pages/fetch-page';
import { iterateRuns } from '../pages/iterate-runs';
import { Backoff } from './backoff';
import type { RunLost } from './run-lost';
import { stoppable, waitFor } from './stoppable';
import { resolveWatchOptions, type ResolvedWatchOptions, type WatchOptions } from './watch-options';
import { isSince, type LenientRunChange } from './watch-run';

/** How the runs of a list are watched. */
export interface WatchRunsOptions extends WatchOptions {
  /**
   * Asks for one run, for one page of it at a time: for runs that the list has without all of their tasks, and for those that
   * leave it before they are over. With it, a list of `active_only=true` is enough, unless a repair may begin and end between
   * two requests.
   */
  readonly getRun?: (
    runId: number | bigint,
    pageToken: string | undefined,
    context: FetchContext,
  ) => ReturnType<FetchPage>;
  /**
   * When the watch ends: `stopped` only by a signal, the timeout or the end of your loop, since new runs can start at any
   * time; `all-ended` also when all runs of the list are over. Default: `stopped`.
   */
  readonly until?: 'stopped' | 'all-ended';
}

/** What is known of a run of the list. */
interface Watched {
  readonly progress: RunProgress;
  run: Run;
  round: number;
}

/**
 * Watches the runs of a list: asks for runs/list again and again, and gives the changes of all runs, each once; those of one
 * run in their order. What had happened before the first request is given too; `since` leaves it out. A list has the tasks of
 * its runs only if it is asked with `expand_tasks=true`, at most 100 of each, and no history: `getRun` gives all of it.
 * @param fetchPage - asks for one page of the list, as in {@link iterateRuns}.
 * @param options - how often to ask, how long, how to read, and a signal.
 * @returns an asynchronous iterator. To leave its loop ends the watch, a request under way included.
 * @throws ModelUsageError if an option cannot have its value. The iterator rejects as that of {@link watchRun} does.
 * @example
 * ```ts
 * import { watchRuns } from 'databricks-jobs';
 *
 * // In place of requests to runs/list with expand_tasks=true.
 * const state = '{"life_cycle_state": "TERMINATED", "result_state": "FAILED"}';
 * const list = () => Promise.resolve(`{"runs": [{"run_id": 1, "tasks": [], "state": ${state}}]}`);
 * for await (const change of watchRuns(list, { interval: 5, until: 'all-ended' })) {
 *   if (change.type === 'ended') console.log(change.outcome); // => 'failed'
 * }
 * ```
 * @see {@link watchRun}
 * @see {@link iterateRuns}
 */
export function watchRuns(
  fetchPage: FetchPage,
  options: WatchRunsOptions & { readonly mode: 'strict' },
): AsyncIterableIterator<RunChange | RunLost>;
/** Watches the runs of a list, and reads them leniently. */
export function watchRuns(
  fetchPage: FetchPage,
  options?: WatchRunsOptions,
): AsyncIterableIterator<LenientRunChange | RunLost<Lenient<Run>>>;
/** What the overloads above describe. */
export function watchRuns(
  fetchPage: FetchPage,
  options: WatchRunsOptions = {},
): AsyncIterableIterator<RunChange | RunLost | LenientRunChange | RunLost<Lenient<Run>>> {
  const { getRun, until = 'stopped', ...rest } = options;
  const resolved = resolveWatchOptions(rest);
  return stoppable(resolved, (signal) => {
    const list = new WatchedList(fetchPage, getRun, resolved, signal);
    return list.changes(until === 'all-ended');
  });
}

/** So many runs that ended and left the list are remembered, so that the memory stays the same for ever. */
const MOST_REMEMBERED = 10_000;

/** The runs of a list that are watched. */
class WatchedList {
  readonly #watched = new Map<Id, Watched>();
  /** Those that are over and have left the list, the one that left first at the front. */
  readonly #ended = new Map<Id, Watched>();

  readonly #fetchPage: FetchPage;
  readonly #getRun: WatchRunsOptions['getRun'];
  readonly #options: ResolvedWatchOptions;
  readonly #signal: AbortSignal;

  constructor(
    fetchPage: FetchPage,
    getRun: WatchRunsOptions['getRun'],
    options: ResolvedWatchOptions,
    signal: AbortSignal,
  ) {
    this.#fetchPage = fetchPage;
    this.#getRun = getRun;
    this.#options = options;
    this.#signal = signal;
  }

  async *changes(endsWithRuns: boolean): AsyncGenerator<RunChange | RunLost, void, undefined> {
    const backoff = new Backoff(this.#options.interval);
    for (let round = 1; ; round += 1) {
      let hasChanged = false;
      for await (const change of this.#round(round)) {
        hasChanged = true;
        if (change.type === 'lost' || isSince(change, this.#options.since)) yield change;
      }
      const all = [...this.#watched.values()];
      if (endsWithRuns && all.every(({ progress }) => progress.isOver)) return;
      await waitFor(this.#options, backoff.next(hasChanged), this.#signal);
    }
  }

  async *#round(round: number): AsyncGenerator<RunChange | RunLost, void, undefined> {
    const { read } = this.#options;
    const options = { ...read, signal: this.#signal };
    for await (const listed of iterateRuns(this.#fetchPage, options) as AsyncIterable<Run>) {
      const identity = identityOf(listed);
      const known = this.#known(identity, listed);
      known.round = round;
      known.run = this.#isWanted(listed, known) ? await this.#fetch(listed) : listed;
      yield* known.progress.observe(known.run);
    }
    for (const [identity, known] of this.#watched) {
      if (known.round === round) continue;
      if (known.progress.isOver) {
        this.#watched.delete(identity);
        this.#remember(identity, known);
      } else if (this.#getRun && idOf(known.run) !== undefined) {
        known.run = await this.#fetch(known.run);
        yield* known.progress.observe(known.run);
      } else {
        this.#watched.delete(identity);
        yield { type: 'lost', run: known.run, at: undefined };
      }
    }
  }

  #known(identity: Id, listed: Run): Watched {
    const known = this.#watched.get(identity) ??
      this.#ended.get(identity) ?? { progress: new RunProgress(), run: listed, round: 0 };
    this.#ended.delete(identity);
    this.#watched.set(identity, known);
    return known;
  }

  /** A run that has left the list can be in it again when it is repaired. */
  #remember(identity: Id, known: Watched): void {
    this.#ended.set(identity, known);
    const [oldest] = this.#ended.keys();
    if (this.#ended.size > MOST_REMEMBERED && oldest !== undefined) this.#ended.delete(oldest);
  }

  /** True if the run has to be fetched, since the list has it without its tasks. */
  #isWanted(listed: Run, { progress, run }: Watched): boolean {
    if (!this.#getRun || idOf(listed) === undefined) return false;
    if (listed.tasks && !listed.isPartial) return false;
    if (!isOver(listed)) return true;
    const end = endOfRun(listed);
    // A run that ended again was repaired in between.
    const isNews = !progress.isOver || end !== endOfRun(run);
    return isNews && (end ?? Infinity) >= this.#options.since;
  }

  async #fetch(listed: Run): Promise<Run> {
    const [getRun, id] = [this.#getRun, idOf(listed)];
    if (!getRun || id === undefined) return listed;
    const run = await collectRun((token, context) => getRun(id, token, context), {
      ...this.#options.read,
      signal: this.#signal,
    });
    return run as Run;
  }
}

function idOf(run: Run): number | bigint | undefined {
  return exactId(run, 'runId');
}
