import { RunStatusState } from '../../enums/run-status-state';
import { RunLifeCycleState } from '../../enums/run-life-cycle-state';
import { RepairHistoryItemType } from '../../enums/repair-history-item-type';
import { canonicalText } from '../../json/canonical-text';
import type { RunFields } from '../../models/run/run-fields';
import { lifecycleOf, type Stateful } from '../lifecycle/lifecycle';
import { isFailed } from '../lifecycle/outcome';
import { endOf, startTimeOf, type Timed } from '../lifecycle/timed';
import { statedNumber, statedTime } from '../values/stated-number';
import { hasNextPage } from './is-partial';
import { listed } from '../values/listed';

/** How far a run has come that is in one of these states; all other known states come before them. */
const PROGRESS: ReadonlyMap<string | undefined, number> = new Map<string, number>([
  [RunLifeCycleState.PENDING, 1],
  [RunLifeCycleState.RUNNING, 2],
  [RunLifeCycleState.TERMINATING, 3],
  [RunStatusState.WAITING, 4],
  [RunLifeCycleState.WAITING_FOR_RETRY, 4],
]);
const LIFECYCLES = { unknown: 0, active: 1, terminal: 2 } as const;

/** What a document of a run knows, measured once so that documents can be compared. */
export interface SnapshotRank<R extends RunFields> {
  readonly run: R;
  /** True if it lists tasks, and does not say that there are more. */
  readonly isWhole: boolean;
  /** The server's count of the time at work: it grows while the run is at work. */
  readonly counted: number;
  /** From the most telling to the least; the first that differs decides. */
  readonly measures: readonly number[];
  /** The time of the last event that it knows of. */
  readonly lastEvent: number;
  readonly lifecycle: number;
  /** The content, to break ties; made when it is needed, and once. */
  text?: string;
}

/** Measures a document. */
export function rankSnapshot<R extends RunFields>(run: R): SnapshotRank<R> {
  const isWhole = isListed(run) && !hasNextPage(run);
  const counted = statedTime(run, 'runDuration') ?? 0;
  const lastEvent = lastEventOf(run, counted);
  const lifecycle = LIFECYCLES[lifecycleOf(run)];
  const entries = (run.tasks?.length ?? 0) + (run.iterations?.length ?? 0);
  const measures = [
    isWhole ? entries : counted,
    lastEvent,
    repairCountOf(run),
    lifecycle,
    isWhole ? counted : entries,
    progressOf(run),
    run.repairHistory?.length ?? 0,
    finite(statedNumber(run, 'startTime')),
    finite(statedNumber(run, 'attemptNumber')),
    // Nothing else tells which is right: a failure is not to be hidden.
    Number(isFailed(run)),
  ];
  return { run, isWhole, counted, measures, lastEvent, lifecycle };
}

/**
 * Compares two documents of one run that are both whole, or both not: above 0 if the left one knows more. More entries
 * go first, for each retry and repair adds some; then the later last event, more repairs, and ended over active. If all
 * of that is equal, the texts decide, so that the choice is the same in whichever order documents come in;
 * 0 means that they say the same.
 */
export function compareSnapshots<R extends RunFields>(
  left: SnapshotRank<R>,
  right: SnapshotRank<R>,
): number {
  return compareMeasures(left.measures, right.measures) || compareTexts(left, right);
}

/** Compares two documents of one run by when they were given: above 0 if the left one is later. */
export function compareMoments<R extends RunFields>(
  left: SnapshotRank<R>,
  right: SnapshotRank<R>,
): number {
  const measures = ({ counted, lastEvent, lifecycle }: SnapshotRank<R>): readonly number[] => [
    counted,
    lastEvent,
    lifecycle,
  ];
  return compareMeasures(measures(left), measures(right)) || compareSnapshots(left, right);
}

/**
 * True if a document that lacks tasks is later than one that has them all. The server's count tells it if both state one,
 * else the last event, else that it has ended.
 */
export function isLater<R extends RunFields>(
  partial: SnapshotRank<R>,
  whole: SnapshotRank<R>,
): boolean {
  const areCounted = partial.counted > 0 && whole.counted > 0;
  const difference =
    (areCounted && partial.counted - whole.counted) ||
    partial.lastEvent - whole.lastEvent ||
    partial.lifecycle - whole.lifecycle;
  return difference > 0;
}

/** True if the two documents may be parts of one answer: nothing happened between them. */
export function isSameMoment<R extends RunFields>(
  left: SnapshotRank<R>,
  right: SnapshotRank<R>,
): boolean {
  const end = (rank: SnapshotRank<R>): number => finite(statedNumber(rank.run, 'endTime'));
  return (
    left.counted === right.counted && left.lifecycle === right.lifecycle && end(left) === end(right)
  );
}

/** Compares what is known of one attempt in two documents: above 0 if the left one is further. */
export function compareEntries(left: Timed, right: Timed): number {
  return compareMeasures(measuresOfEntry(left), measuresOfEntry(right));
}

function measuresOfEntry(entry: Timed): readonly number[] {
  return [
    LIFECYCLES[lifecycleOf(entry)],
    finite(statedNumber(entry, 'endTime')),
    progressOf(entry),
    finite(statedNumber(entry, 'runDuration')),
    finite(statedNumber(entry, 'startTime')),
  ];
}

function compareMeasures(left: readonly number[], right: readonly number[]): number {
  for (const [index, measure] of left.entries()) {
    const difference = measure - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareTexts<R extends RunFields>(left: SnapshotRank<R>, right: SnapshotRank<R>): number {
  const [one, other] = [textOf(left), textOf(right)];
  if (one === other) return 0;
  return one > other ? 1 : -1;
}

function textOf<R extends RunFields>(rank: SnapshotRank<R>): string {
  return (rank.text ??= canonicalText(rank.run.toDict()));
}

/** True if the document lists tasks or iterations, if only none of them. */
export function isListed({ tasks, iterations }: RunFields): boolean {
  return (tasks ?? iterations ?? undefined) !== undefined;
}

/** A run cannot have been asked before its last event, nor before it was at work for as long as the server counts. */
function lastEventOf(run: RunFields, counted: number): number {
  let last = (statedTime(run, 'startTime') ?? 0) + counted;
  for (const list of [[run], run.tasks, run.iterations, run.repairHistory]) {
    for (const item of listed<Timed>(list)) {
      last = Math.max(last, startTimeOf(item) ?? 0, endOf(item) ?? 0);
    }
  }
  return last;
}

function repairCountOf({ repairHistory }: RunFields): number {
  return listed(repairHistory).filter(({ type }) => type === RepairHistoryItemType.REPAIR).length;
}

function progressOf({ status, state }: Stateful): number {
  const [newer, older] = [PROGRESS.get(status?.state), PROGRESS.get(state?.lifeCycleState)];
  return Math.max(newer ?? 0, older ?? 0);
}

function finite(value: number | undefined): number {
  return Number.isFinite(value) ? (value as number) : 0;
}
