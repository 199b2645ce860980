import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { Duration } from '../durations/duration';
import { chainKeyOf, identityOf, isOriginal } from '../identity/identity';
import { isActive, isTerminal } from '../lifecycle/lifecycle';
import { outcomeOf, type Outcome } from '../lifecycle/outcome';
import {
  collectSnapshots,
  documentsOf,
  runOf,
  snapshotsOf,
  type Known,
  type Snapshots,
} from '../snapshots/snapshots';
import { asStrict } from '../values/as-strict';
import type { Id } from '../values/id';
import type { Instant } from '../values/instant';
import { attemptNumberOf, missingNumbers, sortRuns } from './attempt-numbers';
import { elapsedOf, sumOfDurations, timeLostOf } from './chain-durations';
import { ChainIndex } from './chain-index';
import { groupByChain } from './group-by-chain';
import { membersAround } from './members-around';

/** Retry chains by their key, as {@link RetryChain.keyOf} gives it. */
export type RetryChains = ReadonlyMap<string, RetryChain>;

/**
 * A run and its retries. Every retry of a run is a separate run, and only the chain says how the work
 * ended. Chains come from {@link RetryChain.group}; they are iterated in the order of the attempts.
 *
 * @example
 * ```ts
 * import { RetryChain, Run } from 'databricks-jobs';
 * const runs = [2, 1].map((run_id) => Run.fromDict({ run_id, original_attempt_run_id: 1 }));
 * console.log([...RetryChain.group(runs).values()].map((chain) => chain.length)); // => [2]
 * ```
 * @see {@link RunHistory}
 */
export class RetryChain implements Iterable<Run> {
  /** What {@link RetryChain.keyOf} gives for each attempt. */
  readonly key: string;
  readonly #members: readonly Known<Run>[];
  #attempts: readonly Run[] | undefined;
  #places: ReadonlyMap<Id, number> | undefined;

  /** @internal Chains come from {@link RetryChain.group}. */
  constructor(key: string, members: readonly Known<Run>[]) {
    this.key = key;
    this.#members = members;
  }

  /**
   * Puts runs into their chains, in one pass. The runs may come in any order, several times and with gaps, and
   * their links may contradict each other: each run is in exactly one chain. Pages of one run are put together. Of
   * several snapshots of one run the one that knows more is taken: more attempts, then the later last event.
   * @returns the chains by their key, in the order in which they were met.
   */
  static group(runs: Iterable<Lenient<Run, 'open'>>): RetryChains {
    return chainsOf(snapshotsOf(asStrict(runs)));
  }

  /**
   * Puts two groupings together. The result is that of grouping all the runs at once, in whatever order and
   * however often groupings are merged, so that the work can be spread over partitions.
   */
  static merge(left: RetryChains, right: RetryChains): RetryChains {
    const chains = [...left.values(), ...right.values()];
    return chainsOf(snapshotsOf(chains.flatMap(({ documents }) => documents)));
  }

  /**
   * The key of the chain that a run belongs to: its workspace, if `run_page_url` tells it, and the id of its first
   * attempt, as in `1234567890123456/455644833` or `455644833`. It depends on this run alone.
   */
  static keyOf(run: Lenient<Run, 'open'>): string {
    return chainKeyOf(asStrict(run));
  }

  /** Groups runs that arrive over time, such as those of `readRuns`. */
  static async collect(
    runs: AsyncIterable<Lenient<Run, 'open'>> | Iterable<Lenient<Run, 'open'>>,
  ): Promise<RetryChains> {
    return chainsOf(await collectSnapshots(asStrict(runs)));
  }

  /**
   * The chain of one run: the run with its retries and the attempts before it.
   * @param runs - where to look for them, in any order, with the run or without it; for many runs pass `RetryChain.group(runs)`.
   */
  static of(
    run: Lenient<Run, 'open'>,
    runs: Iterable<Lenient<Run, 'open'>> | RetryChains,
  ): RetryChain {
    const own = asStrict(run);
    const index = runs instanceof Map ? ChainIndex.of(runs as RetryChains) : undefined;
    if (index?.has(own)) return index.madeFrom(own);
    return new RetryChain(...membersAround(own, (index?.around(own) ?? runs) as Iterable<Run>));
  }

  /** The attempts by attempt number, then start time. */
  get attempts(): readonly Run[] {
    return (this.#attempts ??= sortRuns(this.#members.map(runOf)));
  }

  /** How many attempts are known. */
  get length(): number {
    return this.#members.length;
  }

  /** The first attempt; undefined if only retries of it are known. */
  get original(): Run | undefined {
    const isFirst = (run: Run): boolean => attemptNumberOf(run) === 0;
    return this.attempts.find(isOriginal) ?? this.attempts.find(isFirst);
  }

  /** The last attempt: it says how the work ended. */
  get latest(): Run {
    return this.attempts.at(-1) as Run;
  }

  /** How the latest attempt ended; undefined while it is active. */
  get outcome(): Outcome | undefined {
    return outcomeOf(this.latest);
  }

  /** True while the latest attempt is active. */
  get isActive(): boolean {
    return isActive(this.latest);
  }

  /** True if the latest attempt is over. */
  get isTerminal(): boolean {
    return isTerminal(this.latest);
  }

  /** True if no attempt up to the latest is missing. It does not say that the latest is over. */
  get isComplete(): boolean {
    return this.missingAttempts.length === 0;
  }

  /** The attempt numbers below the latest one that no run of the chain has, in order, at most 1,000 of them. */
  get missingAttempts(): readonly number[] {
    return missingNumbers(this.attempts.map(attemptNumberOf));
  }

  /**
   * The durations of all attempts added up; undefined if none is known.
   * @param now - reference time for active attempts. Default: `Date.now()`.
   */
  totalDuration(now: Instant = Date.now()): Duration | undefined {
    return sumOfDurations(this.attempts, now);
  }

  /**
   * From the first start to the last end, the waits between attempts included; to now while it is active.
   * @param now - reference time for active attempts. Default: `Date.now()`.
   */
  elapsed(now: Instant = Date.now()): Duration | undefined {
    return elapsedOf(this.attempts, now);
  }

  /** The attempts that ended without success, added up; undefined if nothing is known of them, incomplete if an outcome is not. */
  get timeLost(): Duration | undefined {
    return timeLostOf(this.attempts);
  }

  /** The attempt after this run's; undefined for the latest and for a run of another chain. */
  next(run: Lenient<Run, 'open'>): Run | undefined {
    const index = this.#indexOf(run);
    return index < 0 ? undefined : this.attempts[index + 1];
  }

  /** The attempt before this run's; undefined for the first and for a run of another chain. */
  previous(run: Lenient<Run, 'open'>): Run | undefined {
    return this.attempts[this.#indexOf(run) - 1];
  }

  /** The documents that the attempts are from: several for one that came in pages. Snapshots that say no more are left out. */
  get documents(): readonly Run[] {
    return this.#members.flatMap(documentsOf);
  }

  /** Goes over the attempts in order. */
  [Symbol.iterator](): Iterator<Run> {
    return this.attempts[Symbol.iterator]();
  }

  #indexOf(run: Lenient<Run, 'open'>): number {
    this.#places ??= new Map(this.attempts.map((attempt, index) => [identityOf(attempt), index]));
    return this.#places.get(identityOf(asStrict(run))) ?? -1;
  }
}

function chainsOf(snapshots: Snapshots<Run>): RetryChains {
  const chains = new Map<string, RetryChain>();
  for (const [id, members] of groupByChain(snapshots)) {
    chains.set(String(id), new RetryChain(String(id), members));
  }
  return chains;
}
