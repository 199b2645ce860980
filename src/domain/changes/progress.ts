import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RunStatusState } from '../../enums/run-status-state';
import { stated, type Extensible } from '../../model/stated';
import { isTerminal, type Stateful } from '../lifecycle/lifecycle';
import { phasesOf, startOf, type Timed } from '../lifecycle/timed';

const TERMINAL: ReadonlySet<unknown> = new Set([
  RunLifeCycleState.TERMINATED,
  RunLifeCycleState.SKIPPED,
  RunLifeCycleState.INTERNAL_ERROR,
]);
const AT_WORK: ReadonlySet<unknown> = new Set([
  RunLifeCycleState.RUNNING,
  RunLifeCycleState.TERMINATING,
]);
/** A server may state a start for what waits in one of these. */
const WAITS: ReadonlySet<unknown> = new Set([
  RunLifeCycleState.QUEUED,
  RunLifeCycleState.BLOCKED,
  RunLifeCycleState.WAITING_FOR_RETRY,
  RunStatusState.WAITING,
]);

/**
 * True if a run or a task run is over beyond doubt. A state that is not known here may mean anything, so that it is never
 * over, whatever result stands beside it, unless the other form names a state that is.
 */
export function isOver(record: Stateful & Extensible): boolean {
  const names = namesOf(record);
  if (names.some((name) => TERMINAL.has(name))) return true;
  return names.length === 0 && isTerminal(record) && !hasUnreadState(record);
}

/** True if it has begun to work. */
export function hasStarted(record: Timed): boolean {
  const names = namesOf(record);
  if (names.some((name) => AT_WORK.has(name)) || phasesOf(record).sum !== undefined) return true;
  return startOf(record) !== undefined && !names.some((name) => WAITS.has(name));
}

/** The names of its states, in the older and in the newer form; unknown ones too. */
function namesOf({ state, status }: Stateful): readonly unknown[] {
  return [
    state ? stated(state, 'lifeCycleState') : undefined,
    status ? stated(status, 'state') : undefined,
  ].filter((name) => name !== undefined);
}

/** True if a lenient read set a whole state aside. */
function hasUnreadState(record: Stateful & Extensible): boolean {
  const isUnread = (property: 'state' | 'status'): boolean =>
    record[property] == null && stated(record, property) !== undefined;
  return isUnread('state') || isUnread('status');
}
