import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunStatusState } from '../../enums/run-status-state';
import { RunResultState } from '../../enums/run-result-state';
import type { RunState } from '../../models/state/run-state';
import type { RunStatus } from '../../models/state/run-status';

/** What says where a run or a task run is in its life cycle: the older `state`, the newer `status`, or both. */
export interface Stateful {
  /** State in the older form. */
  readonly state?: RunState;
  /** Status in the newer form. */
  readonly status?: RunStatus;
}

/** Where a run or a task run is in its life cycle: not over yet, over, or nothing is known about it. */
export type Lifecycle = 'active' | 'terminal' | 'unknown';

const LIFE_CYCLES: ReadonlySet<unknown> = new Set(Object.values(RunLifeCycleState));
const STATUS_STATES: ReadonlySet<unknown> = new Set(Object.values(RunStatusState));
const RESULTS: ReadonlySet<unknown> = new Set(Object.values(RunResultState));
const TERMINAL_LIFE_CYCLES: ReadonlySet<unknown> = new Set([
  RunLifeCycleState.TERMINATED,
  RunLifeCycleState.SKIPPED,
  RunLifeCycleState.INTERNAL_ERROR,
]);

/**
 * Where a run or a task run is in its life cycle. Either form may say that it is over. A result counts only if neither
 * form names a state that is known here, since a run that is TERMINATING may have its result already.
 */
export function lifecycleOf({ state, status }: Stateful): Lifecycle {
  const isOver =
    status?.state === RunStatusState.TERMINATED || TERMINAL_LIFE_CYCLES.has(state?.lifeCycleState);
  if (isOver) return 'terminal';
  const isKnown = STATUS_STATES.has(status?.state) || LIFE_CYCLES.has(state?.lifeCycleState);
  if (isKnown) return 'active';
  const { code, type } = status?.terminationDetails ?? {};
  // class-transformer leaves null in an instance, which is absent.
  const hasResult = RESULTS.has(state?.resultState) || (code ?? type ?? undefined) !== undefined;
  return hasResult ? 'terminal' : 'unknown';
}

/** True if something is known of the run and it is not over. */
export function isActive(record: Stateful): boolean {
  return lifecycleOf(record) === 'active';
}

/** True if the run is over. */
export function isTerminal(record: Stateful): boolean {
  return lifecycleOf(record) === 'terminal';
}
