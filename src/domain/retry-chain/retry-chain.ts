import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import { attemptNumberOf, compareRuns, missingNumbers } from './attempt-numbers';
import { elapsedOf, sumOfDurations, type TotalDuration } from './durations';
import type { Instant } from '../durations/durations';
import {
  addSnapshot,
  collectSnapshots,
  groupByFirstId,
  snapshotsOf,
  type Snapshots,
} from './group';
import { outcomeOf, type Outcome } from '../lifecycle/outcome';
import { chainKeyOf, identityOf, isOriginal } from './identity';
import { isActive, isTerminal } from '../lifecycle/lifecycle';

/** Retry chains by their key, as {@link RetryChain.keyOf} gives it. */
export type RetryChains = ReadonlyMap<string, RetryChain>;

/**
 * A run and its retries. Every retry of a run is a run of its own, and only the chain says how the work
 * ended. Chains come from {@link RetryChain.group}; they are iterated in the order of the attempts.
 */
export class RetryChain implements Iterable<Run> {
  /** The id of the first attempt, as digits; the same for all attempts. */
  readonly key: string;
  readonly #runs: readonly Run[];
  readonly #now: Instant | undefined;
  #attempts: readonly Run[] | undefined;

  /** @internal Chains come from {@link RetryChain.group}. */
  constructor(key: string, runs: readonly Run[], now?: Instant) {
    this.key = key;
    this.#runs = runs;
    this.#now = now;
  }

  /**
   * Puts runs into their chains, in one pass. The runs may come in any order, several times and with gaps, and
   * their links may contradict each other: each run is in exactly one chain. Of several snapshots of
   * one run the most advanced is taken: an ended one over an active one, then the one that ended later.
   * @returns the chains by their key, in the order in which they were met.
   */
  static group(runs: Iterable<Lenient<Run>>): RetryChains {
    return chainsOf(snapshotsOf(runs as Iterable<Run>));
  }

  /**
   * Puts two groupings together. The result is that of grouping all the runs at once, in whatever order and
   * however often groupings are merged, so that the work can be spread over partitions.
   */
  static merge(left: RetryChains, right: RetryChains): RetryChains {
    return chainsOf(snapshotsOf(runsOf(left, right)));
  }

  /** The key of the chain that a run belongs to: the id of the first attempt, as digits. */
  static keyOf(run: Lenient<Run>): string {
    return chainKeyOf(run as Run);
  }

  /** Groups runs that arrive over time, such as those of `readRuns`. */
  static async collect(
    runs: AsyncIterable<Lenient<Run>> | Iterable<Lenient<Run>>,
  ): Promise<RetryChains> {
    return chainsOf(await collectSnapshots(runs as AsyncIterable<Run> | Iterable<Run>));
  }

  /**
   * The chain of one run: the run with its retries and the attempts before it.
   * @param runs - where to look for them, in any order; the run itself need not be among them.
   */
  static of(run: Run, runs: Iterable<Lenient<Run>>): RetryChain {
    const snapshots = snapshotsOf(runs as Iterable<Run>);
    addSnapshot(snapshots, run);
    const key = chainKeyOf(snapshots.get(identityOf(run)) ?? run);
    const members = [...snapshots.values()].filter((member) => chainKeyOf(member) === key);
    return new RetryChain(key, members);
  }

  /** The attempts by attempt number, then start time. */
  get attempts(): readonly Run[] {
    this.#attempts ??= [...this.#runs].sort(compareRuns);
    return this.#attempts;
  }

  /** How many attempts are known. */
  get length(): number {
    return this.#runs.length;
  }

  /** The first attempt; undefined where only retries of it are known. */
  get original(): Run | undefined {
    return (
      this.attempts.find((run) => isOriginal(run)) ??
      this.attempts.find((run) => run.attemptNumber === 0)
    );
  }

  /** The last attempt; what it says is what became of the work. */
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

  /** True where the latest attempt is over. */
  get isTerminal(): boolean {
    return isTerminal(this.latest);
  }

  /** True where no attempt up to the latest is missing. It does not say that the latest is over. */
  get isComplete(): boolean {
    return this.missingAttempts.length === 0;
  }

  /** The numbers below the latest attempt's that no run of the chain has, in order, at most 1,000 of them. */
  get missingAttempts(): readonly number[] {
    return missingNumbers(this.attempts.map(attemptNumberOf));
  }

  /** The durations of all attempts added up; undefined where none is known. */
  get totalDuration(): TotalDuration | undefined {
    return sumOfDurations(this.#runs, this.#clock);
  }

  /** From the first start to the last end in ms, the waits between attempts included; to now while it is active. */
  get elapsed(): number | undefined {
    return elapsedOf(this.#runs, this.#clock);
  }

  /** The durations of the attempts that ended without success, added up; undefined where none of these is known. */
  get timeLost(): TotalDuration | undefined {
    const lost = this.#runs.filter((run) => ![undefined, 'success'].includes(outcomeOf(run)));
    return sumOfDurations(lost, this.#clock);
  }

  /** The same chain with another clock for the durations of what is still active; without this it is Date.now(). */
  at(now: Instant): RetryChain {
    return new RetryChain(this.key, this.#runs, now);
  }

  /** The attempt after this run's; undefined for the latest and for a run of another chain. */
  next(run: Lenient<Run>): Run | undefined {
    const index = this.#indexOf(run);
    return index < 0 ? undefined : this.attempts[index + 1];
  }

  /** The attempt before this run's; undefined for the first and for a run of another chain. */
  previous(run: Lenient<Run>): Run | undefined {
    return this.attempts[this.#indexOf(run) - 1];
  }

  /** Goes over the attempts in order. */
  [Symbol.iterator](): Iterator<Run> {
    return this.attempts[Symbol.iterator]();
  }

  get #clock(): Instant {
    return this.#now ?? Date.now();
  }

  #indexOf(run: Lenient<Run>): number {
    const identity = identityOf(run as Run);
    return this.attempts.findIndex((attempt) => identityOf(attempt) === identity);
  }
}

function chainsOf(snapshots: Snapshots): RetryChains {
  const chains = new Map<string, RetryChain>();
  for (const [id, runs] of groupByFirstId(snapshots)) {
    const key = String(id);
    chains.set(key, new RetryChain(key, runs));
  }
  return chains;
}

function* runsOf(...groupings: readonly RetryChains[]): Generator<Run> {
  for (const grouping of groupings) {
    for (const chain of grouping.values()) yield* chain.attempts;
  }
}
