import { RunHistory } from '../../domain/history/run-history';
import type { Duration } from '../../domain/durations/duration';
import type { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { ChainFacts } from './chain-facts';
import type { RunFacts } from './run-facts';
import { isBrief, sectionOf, type Section } from './section';
import type { Standing } from './state-facts';

/** What is kept of every run while the rest of it is not needed. */
export interface ChainBrief {
  /** What `RunHistory.keyOf` gives. */
  readonly jobKey: string;
  readonly section: Section;
  /** True if a line is enough. */
  readonly isBrief: boolean;
  readonly standing: Standing;
  readonly isFailed: boolean;
  readonly runId: string | undefined;
  readonly jobId: string | undefined;
  readonly name: string | undefined;
  /** Of the latest attempt, in epoch ms. */
  readonly startedAt: number | undefined;
  /** Of the latest attempt, in epoch ms. */
  readonly endedAt: number | undefined;
  /** What the latest attempt took, in ms. */
  readonly took: number | undefined;
  /** The ids of the attempts; the last is the latest. */
  readonly attemptIds: readonly (string | undefined)[];
  readonly isPartial: boolean;
  /** True if a task of the latest attempt succeeded after an earlier attempt had failed. */
  readonly hasRecovered: boolean;
  /** The keys of the tasks that failed by their own fault. */
  readonly failedTasks: readonly (string | undefined)[];
  /** What it says of its end, if a line is enough for the rest. */
  readonly messages: readonly string[];
  /** How many attempts ended without success, skipped ones apart. */
  readonly lostAttempts: number;
  readonly timeLost: Duration | undefined;
  /** The latest attempt at each task. */
  readonly tasks: readonly TaskBrief[];
}

/** What is kept of a task. */
export interface TaskBrief {
  readonly taskKey: string | undefined;
  readonly standing: Standing;
  readonly hasRecovered: boolean;
}

/** Takes what is kept. */
export function briefOf(chain: RetryChain, facts: ChainFacts): ChainBrief {
  const { latest, attempts, timeLost } = facts;
  const { standing, isFailed, runId, jobId, name, startedAt, endedAt, isPartial } = latest;
  const needsLine = isBrief(facts);
  const recovered = new Set<string | undefined>(latest.recovered);
  return {
    jobKey: RunHistory.keyOf(chain.latest),
    section: sectionOf(facts),
    isBrief: needsLine,
    standing,
    isFailed,
    runId,
    jobId,
    name,
    startedAt,
    endedAt,
    took: latest.durations.total?.milliseconds,
    attemptIds: attempts.map((run) => run.runId),
    isPartial,
    hasRecovered: recovered.size > 0,
    failedTasks: latest.rootFailures.map(({ taskKey }) => taskKey),
    messages: needsLine ? latest.messages : [],
    lostAttempts: attempts.filter(hasLostTime).length,
    timeLost,
    tasks: latest.tasks.map((task) => ({
      taskKey: task.taskKey,
      standing: task.standing,
      hasRecovered: recovered.has(task.taskKey),
    })),
  };
}

function hasLostTime({ standing }: RunFacts): boolean {
  return !['active', 'unknown', 'success', 'skipped'].includes(standing);
}
