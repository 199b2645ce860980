/**
 * The truth about a run at a moment, from the simulator's own log. Ids are decimal text, times epoch ms, durations ms;
 * lists of task keys are sorted.
 *
 * It is the truth as far as the form of the document can carry it: `state` alone does not tell a cancellation by the
 * platform from one by a person, and `status` alone calls a timeout CANCELED. `trueOutcome` is what really happened.
 */

export type Outcome = 'success' | 'partial' | 'failed' | 'canceled' | 'timed-out' | 'skipped';

export interface AttemptTruth {
  readonly runId: string;
  readonly attemptNumber: number;
  /** 0 is the original run, 1 the first repair. */
  readonly segment: number;
  readonly isActive: boolean;
  readonly outcome: Outcome | undefined;
  readonly failed: boolean;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The phases added up if it has ended; the time since the start while it is active; undefined if it never started. */
  readonly durationMs: number | undefined;
  /** From the start to the end, or to the moment: what it took if no phase is stated. */
  readonly elapsedMs: number | undefined;
}

export interface TaskTruth {
  readonly taskKey: string;
  /** Oldest first. */
  readonly attempts: readonly AttemptTruth[];
  readonly latestRunId: string;
  readonly isActive: boolean;
  readonly outcome: Outcome | undefined;
  readonly trueOutcome: Outcome | undefined;
  readonly failed: boolean;
  /** An earlier attempt failed and the latest succeeded. */
  readonly recovered: boolean;
  /** The run that the latest attempt started, if it is a run-job task. */
  readonly childRunId: string | undefined;
}

export interface SkipTruth {
  readonly taskKey: string;
  readonly why: 'upstream-failed' | 'upstream-canceled' | 'excluded' | 'disabled';
  /** The tasks that ended badly and that it was left out for. */
  readonly becauseOf: readonly string[];
}

export interface RunTruth {
  readonly kind: 'run';
  readonly moment: number;
  readonly runId: string;
  readonly jobId: string;
  /** `o=` of run_page_url, else its host; undefined if the document has no run_page_url. */
  readonly workspace: string | undefined;
  /** The first attempt's run id; with the workspace, the key of the chain. */
  readonly firstRunId: string;
  readonly attemptNumber: number;
  readonly isActive: boolean;
  readonly outcome: Outcome | undefined;
  readonly trueOutcome: Outcome | undefined;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The last end of a task, if the run has ended: what `endedAt` can be derived from. */
  readonly lastTaskEndedAt: number | undefined;
  /** How long the run was at work: a single-task run that ended by its phases (else see `segmentsMs`), others by their segments. */
  readonly durationMs: number | undefined;
  /** The segments up to the moment added up; the time between them does not count. */
  readonly segmentsMs: number;
  /** The time in which at least one task was at work. Less than `segmentsMs` unless the world is tight. */
  readonly taskTimeMs: number;
  /** The server's run_duration at the moment. */
  readonly serverRunDurationMs: number | undefined;
  readonly repairs: number;
  readonly latestRepairId: string | undefined;
  readonly tasks: readonly TaskTruth[];
  readonly failedTasks: readonly string[];
  /** `ownFailures` without those that their dependents tolerated, if a task further down failed on its own. */
  readonly rootFailures: readonly string[];
  /** The tasks that failed, without the failure handlers that ran because another failed. */
  readonly ownFailures: readonly string[];
  readonly skipped: readonly SkipTruth[];
  /**
   * Whether the document tells why tasks were left out. `status` alone has one code for all reasons; they follow from the
   * conditions, unless a repair or the cancellation of the whole run came between.
   */
  readonly tellsWhySkipped: boolean;
  /** By the key of a task that ended badly: the tasks left out because of it. */
  readonly skippedBecauseOf: Readonly<Record<string, readonly string[]>>;
  readonly recovered: readonly string[];
  readonly clusterIds: readonly string[];
  readonly parentTaskRunId: string | undefined;
  /** The run ids of root failures, through run-job tasks into the runs that they started. */
  readonly deepRootFailureRunIds: readonly string[];
  /** What of the run is in the document. */
  readonly part: PartTruth;
}

export interface PartTruth {
  /** The run ids of the entries in the document, in its order. */
  readonly entryRunIds: readonly string[];
  /** How many entries of the run it lacks. */
  readonly missing: number;
  /** The position of the page, and how many there are; both 1 if the document is whole. */
  readonly page: number;
  readonly pages: number;
}

export interface IterationTruth {
  readonly index: number;
  /** JSON text. */
  readonly input: string;
  /** As a parameter has it: a string without its quotes. */
  readonly inputText: string;
  readonly taskKey: string;
  readonly attempts: readonly AttemptTruth[];
  readonly latestRunId: string;
  readonly isActive: boolean;
  readonly outcome: Outcome | undefined;
  readonly failed: boolean;
}

export interface LoopTruth {
  readonly kind: 'loop';
  readonly moment: number;
  /** The run of the for-each task. */
  readonly runId: string;
  readonly jobRunId: string;
  readonly workspace: string | undefined;
  readonly taskKey: string;
  readonly isActive: boolean;
  readonly outcome: Outcome | undefined;
  /** The iterations that were scheduled, in the order of their inputs. */
  readonly iterations: readonly IterationTruth[];
  readonly failedIterations: readonly number[];
  readonly total: number;
  readonly active: number;
  readonly completed: number;
  readonly succeeded: number;
  readonly part: PartTruth;
}

export type Truth = RunTruth | LoopTruth;
