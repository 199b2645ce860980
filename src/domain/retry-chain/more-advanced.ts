import { RunStatusState } from '../../enums/run-status-state';
import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import type { RunFields } from '../../models/run/run-fields';
import type { RunTaskFields } from '../../models/task/run-task-fields';
import { canonicalText } from '../../json/canonical-text';
import type { Timed } from '../durations/durations';
import { stageOf } from '../lifecycle/lifecycle';

/** How far a run has come that is in one of these states; all other known states come before them. */
const PROGRESS: ReadonlyMap<string | undefined, number> = new Map<string, number>([
  [RunLifeCycleState.PENDING, 1],
  [RunLifeCycleState.RUNNING, 2],
  [RunLifeCycleState.TERMINATING, 3],
  [RunStatusState.WAITING, 4],
  [RunLifeCycleState.WAITING_FOR_RETRY, 4],
]);
const STAGES = { unknown: 0, active: 1, terminal: 2 } as const;

type Snapshot = RunFields | RunTaskFields;
type Measure = (snapshot: Snapshot) => number;

/** From the most telling to the least; the first that differs decides. */
const MEASURES: readonly Measure[] = [
  (snapshot) => STAGES[stageOf(snapshot)],
  ({ endTime }) => endTime ?? 0,
  (snapshot) => count(snapshot, 'tasks'),
  ({ status, state }) => Math.max(progress(status?.state), progress(state?.lifeCycleState)),
  (snapshot) => count(snapshot, 'repairHistory'),
  (snapshot: Timed) => snapshot.runDuration ?? 0,
  ({ startTime }) => startTime ?? 0,
  ({ attemptNumber }) => attemptNumber ?? 0,
];

/**
 * The more advanced of two snapshots of one run: an ended one over an active one, then the later end, the
 * longer list of tasks and so on. Where all of that is equal, the texts of the two decide, so that the
 * choice is the same in whichever order snapshots come in.
 */
export function moreAdvanced<S extends Snapshot>(left: S, right: S): S {
  for (const measure of MEASURES) {
    const difference = comparable(measure(left)) - comparable(measure(right));
    if (difference > 0) return left;
    if (difference < 0) return right;
  }
  return canonicalText(left.toDict()) >= canonicalText(right.toDict()) ? left : right;
}

function comparable(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function progress(state: string | undefined): number {
  return PROGRESS.get(state) ?? 0;
}

function count(snapshot: Snapshot, list: 'tasks' | 'repairHistory'): number {
  return (snapshot as Partial<RunFields>)[list]?.length ?? 0;
}
