import type { RepairHistoryItem } from '../../models/run/repair-history-item';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { repairHistoryOf, segmentsByTaskRun } from '../attempts/repair-history';
import { latestTasks } from '../attempts/task-attempts';
import { endOfRun } from '../durations/run-end';
import { outcomeOf } from '../lifecycle/outcome';
import { startOf, toDate } from '../lifecycle/timed';
import { rankSnapshot } from '../snapshots/snapshot-rank';
import { exactId, statedId } from '../values/id';
import { statedTime } from '../values/stated-number';
import { attemptChanges, type AttemptNotes } from './attempt-changes';
import { hasStarted, isOver } from './progress';
import type { RunChange } from './run-change';

/**
 * How far a run has come, by the documents read so far. Each change is reported once, however often and in
 * whatever order documents come.
 */
export class RunProgress {
  readonly #attempts = new Map<unknown, AttemptNotes>();
  readonly #told = new Set<string>();
  /** The number of the latest segment: 0 is the original run, 1 the first repair. */
  #latest = 0;
  /** What was known when the run was over last. */
  #end: Knowledge | undefined;
  #isOver = false;
  #isDoubtful = false;

  /** True if the run was over in the latest document. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Reads a document of the run, and gives the changes that were not told yet, in their order. */
  observe(run: Run): readonly RunChange[] {
    const history = repairHistoryOf(run);
    const latest = this.#segmentNow(run, history);
    this.#latest = Math.max(this.#latest, latest);
    const segments = segmentsByTaskRun(run);
    const segmentOf = (task: RunTask): number => {
      const id = statedId(task, 'runId');
      return (id === undefined ? undefined : segments.get(id)) ?? latest;
    };
    const ofTasks = attemptChanges(run, this.#attempts, segmentOf);
    const isEnd = this.#isEnd(run);
    const changes: RunChange[] = [];
    for (let segment = 0; segment <= latest; segment += 1) {
      const item = history[segment];
      this.#tell(changes, beginningOf(run, segment, item));
      changes.push(...(ofTasks[segment] ?? []));
      if (segment < latest) this.#tell(changes, endOfSegment(run, segment, item));
      else if (isEnd) this.#tell(changes, endOfWhole(run, segment));
    }
    this.#isOver = isEnd && latest === this.#latest;
    if (isEnd) this.#end = knowledgeOf(run);
    return changes;
  }

  #tell(changes: RunChange[], found: Found | undefined): void {
    if (!found || this.#told.has(found.key)) return;
    this.#told.add(found.key);
    changes.push(found.change);
  }

  /**
   * Without a history a run that is at work again after its end was repaired. A document that is no later than its end is a
   * late answer.
   */
  #segmentNow(run: Run, history: readonly RepairHistoryItem[]): number {
    if (history.length > 0) return history.length - 1;
    const isRevived =
      this.#isOver && this.#end !== undefined && !isOver(run) && isLater(run, this.#end);
    return this.#latest + Number(isRevived);
  }

  /**
   * A run can end between two pages of one answer, so that some of its tasks are still at work there. That is asked for once
   * more, to tell their ends too.
   */
  #isEnd(run: Run): boolean {
    if (!isOver(run)) {
      this.#isDoubtful = false;
      return false;
    }
    if (this.#isDoubtful || this.#isOver || latestTasks(run).every(isOver)) return true;
    this.#isDoubtful = true;
    return false;
  }
}

/** What grows while a run is at work: none of it is less in a later document. */
type Knowledge = readonly [counted: number, lastEvent: number, entries: number];

function knowledgeOf(run: Run): Knowledge {
  const { counted, lastEvent } = rankSnapshot(run);
  return [counted, lastEvent, run.tasks?.length ?? 0];
}

function isLater(run: Run, than: Knowledge): boolean {
  return knowledgeOf(run).some((known, index) => known > (than[index] ?? 0));
}

/** A change of the whole run, and by what it is known again. */
interface Found {
  readonly key: string;
  readonly change: RunChange;
}

function beginningOf(
  run: Run,
  segment: number,
  item: RepairHistoryItem | undefined,
): Found | undefined {
  const key = `begin ${segment}`;
  if (segment > 0) {
    const at = toDate(item && statedTime(item, 'startTime'));
    return { key, change: { type: 'repaired', run, repairId: item && exactId(item, 'id'), at } };
  }
  const isStarted = hasStarted(run) || (run.tasks ?? []).some(hasStarted);
  return isStarted
    ? { key, change: { type: 'started', run, at: toDate(startOf(run)) } }
    : undefined;
}

/** The end of a segment that a repair came after. */
function endOfSegment(run: Run, segment: number, item: RepairHistoryItem | undefined): Found {
  const at = toDate(item && statedTime(item, 'endTime'));
  return {
    key: `end ${segment}`,
    change: { type: 'ended', run, outcome: item && outcomeOf(item), at },
  };
}

function endOfWhole(run: Run, segment: number): Found {
  const [at, outcome] = [toDate(endOfRun(run)), outcomeOf(run)];
  return { key: `end ${segment}`, change: { type: 'ended', run, outcome, at } };
}
