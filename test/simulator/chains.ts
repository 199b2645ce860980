import { type Outcome, type RunTruth } from './truth';

/** The truth about a retry chain: a run and the retries of the whole run. */
export interface ChainTruth {
  /** With `firstRunId`, the key of the chain. */
  readonly workspace: string | undefined;
  readonly firstRunId: string;
  /** Oldest attempt first. */
  readonly runIds: readonly string[];
  readonly latestRunId: string;
  readonly isActive: boolean;
  /** The outcome of the latest attempt. */
  readonly outcome: Outcome | undefined;
  /** An earlier attempt failed and the latest succeeded. */
  readonly recovered: boolean;
  /** The time at work of all attempts. */
  readonly durationMs: number;
}

/** The chains of some runs. Several truths of one run count once: the one of the latest moment. */
export function chainsOf(truths: Iterable<RunTruth>): ChainTruth[] {
  const runs = new Map<string, RunTruth>();
  for (const truth of truths) {
    const key = `${truth.workspace ?? ''} ${truth.runId}`;
    const found = runs.get(key);
    if (found === undefined || found.moment < truth.moment) runs.set(key, truth);
  }
  const chains = new Map<string, RunTruth[]>();
  for (const truth of runs.values()) {
    const key = `${truth.workspace ?? ''} ${truth.firstRunId}`;
    const found = chains.get(key);
    if (found === undefined) chains.set(key, [truth]);
    else found.push(truth);
  }
  return [...chains.values()].map((attempts) => {
    attempts.sort((left, right) => left.attemptNumber - right.attemptNumber);
    const latest = attempts.at(-1) as RunTruth;
    const before = attempts.slice(0, -1);
    return {
      workspace: latest.workspace,
      firstRunId: latest.firstRunId,
      runIds: attempts.map(({ runId }) => runId),
      latestRunId: latest.runId,
      isActive: latest.isActive,
      outcome: latest.outcome,
      recovered:
        latest.outcome === 'success' && before.some(({ outcome }) => outcome !== 'success'),
      durationMs: attempts.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0),
    };
  });
}
