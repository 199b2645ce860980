import type { Lenient } from '../../model/lenient';
import type { Run } from '../../models/run/run';
import type { Duration } from '../durations/duration';
import type { Outcome } from '../lifecycle/outcome';
import type { Snapshots } from '../snapshots/snapshots';
import { collectSnapshots, documentsOf, runOf, snapshotsOf } from '../snapshots/snapshots';
import { asStrict } from '../values/as-strict';
import { exactId } from '../values/id';
import type { Instant } from '../values/instant';
import { assertOneJob } from './assert-one-job';
import { summarizeDurations, type DurationSummary } from './duration-summary';
import { groupByJob, type JobRuns } from './group-by-job';
import { HistoryEntry } from './history-entry';
import { isAmong } from './is-among';
import { jobKeyOf, statedJobKeyOf } from './job-key';
import { compareLatest, type LatestComparison } from './latest-comparison';
import { countOutcomes, doneRateOf, successRateOf, type OutcomeCounts } from './outcome-counts';
import { sortEntries } from './sort-entries';
import type { TaskHistory } from './task-history';
import { tasksOf } from './tasks-of-entries';
import { timeOfLosses } from './time-lost';

/** Histories by the key of the job, as {@link RunHistory.keyOf} gives it. */
export type RunHistories = ReadonlyMap<string, RunHistory>;

/**
 * The runs of one job over time: how many succeed, how long they take, what retries cost. A run and its retries count as one.
 * Histories come from {@link RunHistory.group}, or {@link RunHistory.of} if the runs are of one job.
 *
 * @example
 * ```ts
 * import { Run, RunHistory } from 'databricks-jobs';
 * console.log(RunHistory.of([Run.example()]).successRate); // => 1
 * ```
 * @see {@link RetryChain}
 */
export class RunHistory implements Iterable<HistoryEntry> {
  /** What {@link RunHistory.keyOf} gives for its runs; undefined if there are no runs. */
  readonly key: string | undefined;
  readonly #runs: JobRuns;
  readonly #now: Instant | undefined;
  #entries: readonly HistoryEntry[] | undefined;
  #tasks: ReadonlyMap<string, TaskHistory> | undefined;

  /** @internal Histories come from {@link RunHistory.group}. */
  constructor(key: string | undefined, runs: JobRuns, now?: Instant) {
    this.key = key;
    this.#runs = runs;
    this.#now = now;
  }

  /**
   * Puts runs into the histories of their jobs, in one pass. The runs may come in any order and several times: pages of one
   * run are put together, and of several snapshots the one that knows more is taken, as in `RetryChain.group`.
   */
  static group(runs: Iterable<Lenient<Run, 'open'>>): RunHistories {
    return historiesOf(snapshotsOf(asStrict(runs)));
  }

  /** Groups runs that arrive over time, such as those of `readRuns`. */
  static async collect(
    runs: AsyncIterable<Lenient<Run, 'open'>> | Iterable<Lenient<Run, 'open'>>,
  ): Promise<RunHistories> {
    return historiesOf(await collectSnapshots(asStrict(runs)));
  }

  /**
   * Puts two groupings together, as if all of their runs were grouped at once, so that the work can be spread over partitions.
   * They may be merged in any order, and more than once.
   */
  static merge(left: RunHistories, right: RunHistories): RunHistories {
    const histories = [...left.values(), ...right.values()];
    return historiesOf(snapshotsOf(histories.flatMap(({ documents }) => documents)));
  }

  /**
   * The history of one job. Without runs it is empty.
   * @throws ModelUsageError if the runs are of several jobs.
   */
  static of(runs: Iterable<Lenient<Run, 'open'>>): RunHistory {
    const histories = RunHistory.group(runs);
    assertOneJob(histories);
    return [...histories.values()][0] ?? new RunHistory(undefined, { chains: [], taskRuns: [] });
  }

  /**
   * The key of the job that a run belongs to: its workspace, if `run_page_url` tells it, and its job id, as in
   * `1234567890123456/11223344` or `11223344`. Runs without a job have `unknown` instead of the id.
   */
  static keyOf(run: Lenient<Run, 'open'>): string {
    return jobKeyOf(asStrict(run));
  }

  /** The id of the job, a bigint if a number cannot hold it; undefined if the runs do not state it. */
  get jobId(): number | bigint | undefined {
    const taken = [...this.#runs.chains.flatMap(({ attempts }) => attempts), ...this.taskRuns];
    const run = taken.find((each) => statedJobKeyOf(each) === this.key);
    return run && exactId(run, 'jobId');
  }

  /**
   * The runs, each with its retries, oldest first: by the start of the first attempt that has started. Those that ended and
   * never started go first, those that wait go last.
   */
  get entries(): readonly HistoryEntry[] {
    this.#entries ??= sortEntries(
      this.#runs.chains.map((chain) => new HistoryEntry(chain, this.#now)),
    );
    return this.#entries;
  }

  /** Documents of single tasks of the job, which `job_run_id` tells. They are not runs of the job, and are not counted. */
  get taskRuns(): readonly Run[] {
    return this.#runs.taskRuns.map(runOf);
  }

  /** Each task in each run, by the keys of the tasks, in the order of the keys. */
  get tasks(): ReadonlyMap<string, TaskHistory> {
    return (this.#tasks ??= tasksOf(this.entries));
  }

  /** How many runs ended in each way. A run and its retries count once, by how the latest attempt ended. */
  get outcomes(): OutcomeCounts {
    return countOutcomes(this.entries.map((entry) => entry.countName));
  }

  /**
   * The share of runs that succeeded, from 0 to 1, of those that succeeded, in full or in part, or failed. Failed are also
   * those that timed out or that the platform canceled. A partial success is no success here; see
   * {@link RunHistory.doneRate}. Runs that a person canceled, skipped, active and unknown ones do not count. Undefined if
   * no run counts.
   */
  get successRate(): number | undefined {
    return successRateOf(this.outcomes);
  }

  /** As {@link RunHistory.successRate}, but a partial success counts as done, as the API has it. */
  get doneRate(): number | undefined {
    return doneRateOf(this.outcomes);
  }

  /** How many runs did their work only after they, or one of their tasks, had failed and were retried or repaired. */
  get recovered(): number {
    return this.entries.filter((entry) => entry.isRecovered).length;
  }

  /** The times lost to retries and repairs of all runs, added up, in ms; undefined if none is known. */
  get timeLostToRetries(): Duration | undefined {
    return timeOfLosses(this.entries.map((entry) => entry.loss));
  }

  /** The latest run; undefined if there is none. */
  get latest(): HistoryEntry | undefined {
    return this.entries.at(-1);
  }

  /**
   * How long the runs took, each with its retries and repairs.
   * @param outcomes - the outcomes that count. Default: `success` and `partial`, since a run that fails may end early.
   */
  durations(outcomes?: readonly Outcome[]): DurationSummary {
    const counted = this.entries.filter(({ outcome }) => isAmong(outcome, outcomes));
    return summarizeDurations(counted.map(({ duration }) => duration));
  }

  /** The tasks that did their work only after a retry or a repair in at least one run, the most frequent first. */
  flakyTasks(): readonly TaskHistory[] {
    const flaky = [...this.tasks.values()].filter(({ isFlaky }) => isFlaky);
    return flaky.sort((left, right) => right.recovered - left.recovered);
  }

  /** Compares the latest run that was not skipped with those before it; undefined if there is none. */
  compareLatest(): LatestComparison | undefined {
    return compareLatest(this.entries);
  }

  /** The same history with another reference time for active runs. Default: `Date.now()`. */
  at(now: Instant): RunHistory {
    return new RunHistory(this.key, this.#runs, now);
  }

  /** The documents that it was made from. Snapshots that say no more than others are left out. */
  get documents(): readonly Run[] {
    const runs = this.#runs.chains.flatMap((chain) => chain.documents);
    return [...runs, ...this.#runs.taskRuns.flatMap(documentsOf)];
  }

  /** Goes over the runs in order. */
  [Symbol.iterator](): Iterator<HistoryEntry> {
    return this.entries[Symbol.iterator]();
  }
}

function historiesOf(snapshots: Snapshots<Run>): RunHistories {
  const jobs = [...groupByJob(snapshots)];
  return new Map(jobs.map(([key, runs]) => [key, new RunHistory(key, runs)]));
}
