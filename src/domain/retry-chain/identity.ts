import type { RunFields } from '../../models/run/run-fields';
import { canonicalText } from '../../json/canonical-text';

/** An id in the form in which ids are compared: a number, or digits where a number cannot hold them. */
export type Id = number | string;

/**
 * What tells this run from others: its run id. Without one it is its whole content, so that the same
 * run given twice is still the same run.
 */
export function identityOf(run: RunFields): Id {
  return idOf(run, run.runId, 'run_id') ?? contentOf(run);
}

/**
 * The key of the run's retry chain: the id of its first attempt, as digits. It depends on this run alone, so
 * that any engine can partition by it.
 */
export function chainKeyOf(run: RunFields): string {
  return String(firstIdOf(run));
}

/** The id of the run's first attempt: the chain's key before it becomes text. */
export function firstIdOf(run: RunFields): Id {
  return originalIdOf(run) ?? identityOf(run);
}

/** True where the run's own fields make it the first attempt of its chain. */
export function isOriginal(run: RunFields): boolean {
  const original = originalIdOf(run);
  return original === undefined || original === identityOf(run);
}

/** True where the run is another attempt at an earlier run. */
export function isRetry(run: RunFields): boolean {
  return !isOriginal(run) || (run.attemptNumber ?? 0) > 0;
}

function originalIdOf(run: RunFields): Id | undefined {
  return idOf(run, run.originalAttemptRunId, 'original_attempt_run_id');
}

/** A lenient read sets ids aside that a number cannot hold, and ids that came as text. 0 is no id. */
function idOf(run: RunFields, id: number | undefined, wire: string): Id | undefined {
  const value: unknown = id ?? run.additionalProperties[wire];
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  const isText = typeof value === 'bigint' || (typeof value === 'string' && /^\d+$/.test(value));
  if (!isText) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number || undefined : String(BigInt(value));
}

function contentOf(run: RunFields): string {
  return `content:${canonicalText(run.toDict())}`;
}
