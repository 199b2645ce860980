import { type JobPlan, type RanKind, type TaskPlan } from './plan';

/** What happened: the scheduler writes it; the documents and the truth are both read from it. Times are epoch ms. */

/** How a task that was left out ended. */
export type SkipKind = 'upstream-failed' | 'upstream-canceled' | 'excluded' | 'disabled';

export type EndKind = RanKind | SkipKind;

export interface End {
  readonly kind: EndKind;
  readonly message: string;
  /** The termination code, if the kind alone does not decide it. */
  readonly code?: string;
  readonly type?: string;
  /** The result of a condition task. */
  readonly outcome?: 'true' | 'false';
}

export type PhaseKind =
  | 'blocked'
  | 'queued'
  | 'held-back'
  | 'waiting-for-retry'
  | 'pending'
  | 'running'
  | 'terminating';

export interface Phase {
  readonly kind: PhaseKind;
  readonly from: number;
}

/** One attempt at a task: an entry in `tasks`. */
export interface Attempt {
  readonly runId: bigint;
  readonly taskKey: string;
  readonly attemptNumber: number;
  /** 0 is the original run, 1 the first repair. */
  readonly segment: number;
  readonly task: TaskPlan;
  /** From when the entry is in the answers. */
  readonly createdAt: number;
  readonly phases: readonly Phase[];
  /** Undefined if it never started. */
  readonly startedAt?: number;
  readonly endedAt: number;
  /** The phases as the server counts them. */
  readonly setupMs: number;
  readonly executionMs: number;
  readonly cleanupMs: number;
  readonly queueMs?: number;
  readonly end: End;
  readonly clusterId?: string;
  readonly loop?: LoopLog;
  /** The run that a run-job task started. */
  readonly child?: RunLog;
}

export interface Iteration {
  readonly index: number;
  readonly input: string;
  readonly attempts: readonly Attempt[];
}

interface LoopLog {
  readonly iterations: readonly Iteration[];
}

export type RunEndKind =
  | 'success'
  | 'partial'
  | 'failed'
  | 'internal-error'
  | 'timed-out'
  | 'user-canceled'
  | 'platform-canceled';

export interface RunEnd {
  readonly kind: RunEndKind;
  readonly message: string;
  readonly code?: string;
  readonly type?: string;
}

/** The original run or a repair: a time in which the run was at work. */
export interface Segment {
  /** Undefined for the original run. */
  readonly repairId?: bigint;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether it was stopped before its tasks were done. */
  readonly isCut?: boolean;
  /** When the run began to end, if it was canceled. */
  readonly terminatingFrom?: number;
  readonly end: RunEnd;
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface RunLog {
  readonly runId: bigint;
  readonly workspace: number;
  readonly plan: JobPlan;
  /** The number of the retry of the whole run; 0 for the first. */
  readonly attemptNumber: number;
  readonly firstRunId: bigint;
  readonly createdAt: number;
  /** What it does between its creation and its start. */
  readonly before: 'queued' | 'waiting-for-retry' | 'nothing';
  readonly startedAt: number;
  /** Refused at its creation: it never ran. */
  readonly refused: boolean;
  readonly segments: Segment[];
  readonly attempts: Attempt[];
  readonly trigger: string;
  /** The run-job task's run that started it. */
  readonly parentTaskRunId?: bigint;
}
