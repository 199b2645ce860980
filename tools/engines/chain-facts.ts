import type { RetryChain } from '../../src';

/** What an engine's view `chains` has to say of a chain. */
export interface ChainFacts {
  readonly chain_key: string;
  readonly latest_run_id: string;
  readonly outcome: string | null;
  readonly attempts: number;
  readonly missing_attempts: number;
  readonly missing: readonly number[];
  readonly time_lost_ms: number | null;
  readonly time_lost_is_complete: boolean;
}

/** What `RetryChain` says of it. */
export function chainFacts(chain: RetryChain): ChainFacts {
  const { latest, timeLost } = chain;
  const id = latest.runId ?? latest.additionalProperties['run_id'];
  return {
    chain_key: chain.key,
    latest_run_id: String(id),
    outcome: chain.outcome ?? null,
    attempts: chain.length,
    missing_attempts: chain.missingAttempts.length,
    missing: chain.missingAttempts,
    time_lost_ms: timeLost?.milliseconds ?? null,
    time_lost_is_complete: timeLost?.isComplete ?? false,
  };
}
