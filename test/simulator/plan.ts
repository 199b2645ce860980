/** What a job is to do: the definition that the scheduler plays. */

export type RunIf =
  | 'ALL_SUCCESS'
  | 'ALL_DONE'
  | 'NONE_FAILED'
  | 'AT_LEAST_ONE_SUCCESS'
  | 'ALL_FAILED'
  | 'AT_LEAST_ONE_FAILED';

/** How an attempt that started can end. */
export type RanKind =
  | 'success'
  | 'failed'
  /** The cluster or the platform failed before the code ran. */
  | 'internal-error'
  | 'timed-out'
  /** A person canceled it. */
  | 'user-canceled'
  /** The platform canceled it. */
  | 'platform-canceled';

/** What one attempt at a task does. What is not stated is drawn at random. */
export interface AttemptScript {
  readonly end?: RanKind;
  readonly setupMs?: number;
  readonly executionMs?: number;
  readonly cleanupMs?: number;
  /** The result of a condition task. */
  readonly outcome?: 'true' | 'false';
}

export interface Dependency {
  readonly key: string;
  /** The result of the condition task that leads to this task. */
  readonly outcome?: 'true' | 'false';
}

interface LoopPlan {
  /** JSON texts, each of another value. */
  readonly inputs: readonly string[];
  readonly concurrency: number;
  readonly maxRetries: number;
}

export interface TaskPlan {
  readonly key: string;
  readonly kind: 'work' | 'condition' | 'loop' | 'run-job';
  /** ALL_SUCCESS if it is not stated. */
  readonly runIf?: RunIf;
  readonly dependsOn: readonly Dependency[];
  readonly disabled?: boolean;
  readonly maxRetries?: number;
  readonly minRetryMs?: number;
  readonly retryOnTimeout?: boolean;
  readonly timeoutSeconds?: number;
  /** The probability of success of an attempt without a script. */
  readonly reliability: number;
  readonly script?: readonly AttemptScript[];
  readonly loop?: LoopPlan;
  readonly child?: JobPlan;
  readonly onServerless?: boolean;
}

/** A repair of the run. */
export interface RepairPlan {
  /** The time between the end of the run and the repair, in ms. */
  readonly afterMs: number;
  /** All tasks that did not succeed, one of them, or the tasks of these keys. */
  readonly tasks: 'failed' | 'one-failed' | readonly string[];
  /** Whether the tasks downstream of those run again too. */
  readonly withDependents: boolean;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Something that ends a segment of a run before its tasks are done. */
export interface CutPlan {
  /** 0 is the original run, 1 the first repair. */
  readonly segment: number;
  readonly how: 'user-canceled' | 'platform-canceled' | 'timed-out';
  /** When, in ms after the start of the segment; a share of its length if below 1. */
  readonly after: number;
}

export interface JobPlan {
  readonly jobId: bigint;
  readonly name: string;
  /** A single-task run states its phases itself, and is retried as a new run. */
  readonly format: 'single' | 'multi';
  readonly type: 'JOB_RUN' | 'SUBMIT_RUN';
  readonly tasks: readonly TaskPlan[];
  readonly repairs: readonly RepairPlan[];
  readonly cuts: readonly CutPlan[];
  /** Time in the queue before the start, in ms. */
  readonly queueMs?: number;
  /** The run is refused: too many runs of the job are active. */
  readonly refused?: boolean;
  /** Retries of the whole run; single-task runs alone have them. */
  readonly maxRunRetries?: number;
}
