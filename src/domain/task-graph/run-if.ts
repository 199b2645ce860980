import { RunIf } from '../../enums/run-if';
import { RunResultState } from '../../enums/run-result-state';
import { TerminationCode } from '../../enums/termination-code';
import type { RunTask } from '../../models/task/run-task';
import { isTerminal } from '../lifecycle/lifecycle';

/** Why a task that never ran was left out. */
export type SkipReason = 'upstream' | 'excluded' | 'disabled';

const HANDLERS: ReadonlySet<RunIf | undefined> = new Set([
  RunIf.AT_LEAST_ONE_FAILED,
  RunIf.ALL_FAILED,
]);

const BY_RESULT: ReadonlyMap<RunResultState | undefined, SkipReason> = new Map([
  [RunResultState.UPSTREAM_FAILED, 'upstream'],
  [RunResultState.UPSTREAM_CANCELED, 'upstream'],
  [RunResultState.EXCLUDED, 'excluded'],
  [RunResultState.DISABLED, 'disabled'],
]);

/** True for a task that runs because another failed. */
export function isFailureHandler({ runIf }: RunTask): boolean {
  return HANDLERS.has(runIf);
}

/**
 * Why a task was left out; undefined if it was not. If `run_if` is not met, a failure handler is excluded and any other task
 * is left out for its upstream. The newer form has one code for both, so that `run_if` decides there.
 */
export function skipReasonOf(task: RunTask): SkipReason | undefined {
  if (!isTerminal(task)) return undefined;
  const byResult = BY_RESULT.get(task.state?.resultState);
  if (byResult) return byResult;
  const code = task.status?.terminationDetails?.code;
  if (code === TerminationCode.DISABLED || task.disabled === true) return 'disabled';
  if (code !== TerminationCode.SKIPPED) return undefined;
  return isFailureHandler(task) ? 'excluded' : 'upstream';
}
