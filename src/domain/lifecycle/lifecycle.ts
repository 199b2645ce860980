import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunStatusState } from '../../enums/run-status-state';
import { RunResultState } from '../../enums/run-result-state';
import type { RunState } from '../../models/run/run-state';
import type { RunStatus } from '../../models/run/run-status';

/** What says how a run or a task run stands: the older `state`, the newer `status`, or both. */
export interface Stateful {
  /** State in the older form. */
  readonly state?: RunState;
  /** Status in the newer form. */
  readonly status?: RunStatus;
}

/** Where a run or a task run stands: not over yet, over, or nothing is known about it. */
export type Stage = 'active' | 'terminal' | 'unknown';

const LIFE_CYCLES: ReadonlySet<unknown> = new Set(Object.values(RunLifeCycleState));
const STATUS_STATES: ReadonlySet<unknown> = new Set(Object.values(RunStatusState));
const RESULTS: ReadonlySet<unknown> = new Set(Object.values(RunResultState));
const TERMINAL_LIFE_CYCLES: ReadonlySet<unknown> = new Set([
  RunLifeCycleState.TERMINATED,
  RunLifeCycleState.SKIPPED,
  RunLifeCycleState.INTERNAL_ERROR,
]);

/**
 * Where a run or a task run stands. Either form may say that it is over. A result counts only where neither
 * form names a state that is known here, since a run that is TERMINATING may have its result already.
 */
export function stageOf({ state, status }: Stateful): Stage {
  const isOver =
    status?.state === RunStatusState.TERMINATED || TERMINAL_LIFE_CYCLES.has(state?.lifeCycleState);
  if (isOver) return 'terminal';
  const isKnown = STATUS_STATES.has(status?.state) || LIFE_CYCLES.has(state?.lifeCycleState);
  if (isKnown) return 'active';
  const { code, type } = status?.terminationDetails ?? {};
  const hasResult = RESULTS.has(state?.resultState) || code !== undefined || type !== undefined;
  return hasResult ? 'terminal' : 'unknown';
}

/** True where something is known of the run and it is not over. */
export function isActive(record: Stateful): boolean {
  return stageOf(record) === 'active';
}

/** True where the run is over. */
export function isTerminal(record: Stateful): boolean {
  return stageOf(record) === 'terminal';
}
