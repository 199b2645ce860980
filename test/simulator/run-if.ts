import { type End, type EndKind, type SkipKind } from './log';
import { type RunIf } from './plan';

/**
 * The "Run if" rules, from docs.databricks.com/jobs/run-if (what each condition asks for, Excluded, Upstream failed,
 * cancellation) and docs.databricks.com/jobs/disabled-tasks (disabled parents). Where both are silent, a comment says so.
 */

/** A dependency that is done. */
export interface DoneDependency {
  readonly end: End;
  /** The result that the edge asks of a condition task. */
  readonly outcome?: 'true' | 'false';
}

export type Decision = 'run' | SkipKind;

type Standing = 'success' | 'failed' | 'canceled' | 'excluded' | 'disabled';

const HANDLERS: ReadonlySet<RunIf> = new Set(['ALL_FAILED', 'AT_LEAST_ONE_FAILED']);

/** A failure handler runs because another task failed. */
export function isFailureHandler(runIf: RunIf | undefined): boolean {
  return runIf !== undefined && HANDLERS.has(runIf);
}

/** What becomes of a task once all of its dependencies are done. */
export function decide(
  runIf: RunIf = 'ALL_SUCCESS',
  dependencies: readonly DoneDependency[],
): Decision {
  if (dependencies.length === 0) return 'run';
  const standings = dependencies.map(standingOf);
  // "If all task dependencies are excluded, the task is also excluded, regardless of its Run if condition."
  if (standings.every((standing) => standing === 'excluded')) return 'excluded';
  if (isMet(runIf, standings)) return 'run';
  // "If a downstream task's Run if condition can't be met because one or more parent tasks are disabled, [it is] also
  // [marked] as disabled": it could have been met if the disabled tasks had run.
  const replacement = isFailureHandler(runIf) ? 'failed' : 'success';
  const withoutDisabled = standings.map((each) => (each === 'disabled' ? replacement : each));
  if (standings.includes('disabled') && isMet(runIf, withoutDisabled)) return 'disabled';
  if (isFailureHandler(runIf)) return 'excluded';
  // "The cancellation propagates to downstream tasks." Not documented: a failure beside it goes first.
  const hasCanceled = standings.includes('canceled') && !standings.includes('failed');
  return hasCanceled ? 'upstream-canceled' : 'upstream-failed';
}

function isMet(runIf: RunIf, standings: readonly Standing[]): boolean {
  switch (runIf) {
    case 'ALL_SUCCESS':
      return standings.every(isFine);
    case 'AT_LEAST_ONE_SUCCESS':
      return standings.some(isFine);
    case 'NONE_FAILED':
      return !standings.some(isBad) && standings.includes('success');
    case 'ALL_DONE':
      return true;
    case 'ALL_FAILED':
      return standings.every(isBad);
    case 'AT_LEAST_ONE_FAILED':
      return standings.some(isBad);
  }
}

/** "Excluded tasks are skipped and are treated as successful." */
function isFine(standing: Standing): boolean {
  return standing === 'success' || standing === 'excluded';
}

/** "Tasks with a Run if condition that handles failures are run" after a cancellation too. */
function isBad(standing: Standing): boolean {
  return standing === 'failed' || standing === 'canceled';
}

const STANDINGS: Readonly<Record<EndKind, Standing>> = {
  success: 'success',
  failed: 'failed',
  'internal-error': 'failed',
  'timed-out': 'failed',
  'user-canceled': 'canceled',
  'platform-canceled': 'failed',
  // Not documented: a task that was left out for a failure counts as one for those behind it.
  'upstream-failed': 'failed',
  'upstream-canceled': 'canceled',
  excluded: 'excluded',
  disabled: 'disabled',
};

function standingOf({ end, outcome }: DoneDependency): Standing {
  // The branch of a condition task that was not taken is excluded.
  if (outcome !== undefined && end.kind === 'success' && end.outcome !== outcome) return 'excluded';
  return STANDINGS[end.kind];
}
