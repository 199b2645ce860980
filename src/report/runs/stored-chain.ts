import type { RetryChain } from '../../domain/retry-chain/retry-chain';
import type { Id } from '../../domain/values/id';
import type { Run } from '../../models/run/run';

/** A run with its retries, as it is read for a report. */
export interface ChainReading {
  readonly chain: RetryChain;
  /** The runs in which its links lead on: its own, and those that its tasks started. */
  readonly linked: readonly Run[];
  /** What was set aside when its documents were read. */
  readonly notes: readonly string[];
  /** What the outputs of runs and task runs say of their failures, by the id in its workspace. */
  readonly errors?: ReadonlyMap<Id, readonly string[]>;
}

/** A run with its retries that can be read as often as it is needed, so that not all runs have to be held at once. */
export interface StoredChain {
  /** Reads it. */
  read(): ChainReading;
}

/** Chains that are held in memory. */
export function heldChains(
  chains: Iterable<RetryChain>,
  notesOf: (run: Run) => readonly string[] = () => [],
): readonly StoredChain[] {
  const all = [...chains];
  const linked = all.flatMap(({ attempts }) => attempts);
  return all.map((chain) => ({
    read: () => ({ chain, linked, notes: chain.documents.flatMap(notesOf) }),
  }));
}
