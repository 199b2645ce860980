import type { Duration } from '../../domain/durations/duration';
import type { ChainBrief } from './chain-brief';
import type { ChainFacts } from './chain-facts';
import type { RunFacts } from './run-facts';

/**
 * A run with its retries in a report. `brief` is at hand; all else is read when it is asked for, so use what you need of one
 * chain before you go to the next.
 */
export class ReportedChain implements ChainFacts {
  readonly #read: () => ChainFacts;

  constructor(
    readonly key: string,
    readonly brief: ChainBrief,
    read: () => ChainFacts,
  ) {
    this.#read = read;}

  get attempts(): readonly RunFacts[] {
    return this.#read().attempts;
  }

  get latest(): RunFacts {
    return this.#read().latest;
  }

  get missingAttempts(): readonly number[] {
    return this.#read().missingAttempts;
  }

  get totalDuration(): Duration | undefined {
    return this.#read().totalDuration;
  }

  get timeLost(): Duration | undefined {
    return this.#read().timeLost;
  }

  get notes(): readonly string[] {
    return this.#read().notes;
  }
}

/** The chains that are shown in full, and those for which a line is enough. */
export function divided(
  chains: readonly ReportedChain[],
  all = false,
): { readonly inFull: readonly ReportedChain[]; readonly inLines: readonly ChainBrief[] } {
  const takesLine = ({ brief }: ReportedChain): boolean => !all && brief.isBrief;
  return {
    inFull: chains.filter((chain) => !takesLine(chain)),
    inLines: chains.filter(takesLine).map(({ brief }) => brief),
  };
}
