import type { Duration } from '../../domain/durations/duration';
import type { RetryChain } from '../../domain/retry-chain/retry-chain';
import { runFactsOf, type RunFacts } from './run-facts';
import type { Surroundings } from './surroundings';

/** A run with its retries. */
export interface ChainFacts {
  readonly key: string;
  /** The attempts in order; the last one says how the work ended. */
  readonly attempts: readonly RunFacts[];
  readonly latest: RunFacts;
  /** The numbers of attempts that are not in the input. */
  readonly missingAttempts: readonly number[];
  readonly totalDuration: Duration | undefined;
  readonly timeLost: Duration | undefined;
  /** What was set aside when its documents were read. */
  readonly notes: readonly string[];
}

/** Collects what there is to say of a run with its retries. */
export function chainFactsOf(
  chain: RetryChain,
  surroundings: Surroundings,
  notes: readonly string[],
): ChainFacts {
  const attempts = chain.attempts.map((run) => runFactsOf(run, surroundings));
  const latest = attempts.at(-1) as RunFacts;
  return {
    key: chain.key,
    attempts,
    latest,
    missingAttempts: chain.missingAttempts,
    totalDuration: chain.totalDuration(latest.clock.now),
    timeLost: chain.timeLost,
    notes,
  };
}
