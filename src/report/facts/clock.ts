import { answeredAt } from '../../domain/durations/answered-at';
import type { Instant } from '../../domain/values/instant';
import type { Run } from '../../models/run/run';

/** The moment to which the times of an active run are counted. */
export interface Clock {
  /** In epoch ms. */
  readonly now: number;
  /**
   * - `given`: by the caller
   * - `server`: when the server gave the answer, from its own count `run_duration`
   * - `machine`: now, since the document does not say when it was fetched
   */
  readonly source: 'given' | 'server' | 'machine';
  /** The server's count, if it is what the clock follows, in ms. */
  readonly atAnswer?: number;
}

/**
 * The clock for a run. A saved document of an active run is timed as of its answer: the server counted how long the run had
 * taken by then.
 */
export function clockOf(run: Run, given: Instant | undefined, machine: Instant): Clock {
  if (given !== undefined) return { now: Number(given), source: 'given' };
  const now = Number(machine);
  const { atAnswer } = run.durations(now);
  const answered = answeredAt(run);
  if (answered === undefined || atAnswer === undefined) return { now, source: 'machine' };
  return { now: answered, source: 'server', atAnswer };
}
