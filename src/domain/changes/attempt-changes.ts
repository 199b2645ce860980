import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { attemptsByKey } from '../attempts/task-attempts';
import { outcomeOf } from '../lifecycle/outcome';
import { endOf, startOf, toDate } from '../lifecycle/timed';
import { identifyTasks } from '../snapshots/join-lists';
import { hasStarted, isOver } from './progress';
import type { RunChange } from './run-change';

/** What was reported of an attempt. */
export interface AttemptNotes {
  /** 0 is the original run, 1 the first repair. */
  readonly segment: number;
  isRetryTold?: boolean;
  isStartTold?: boolean;
  isEndTold?: boolean;
}

/** A change with what it is sorted by. */
interface Placed {
  readonly segment: number;
  readonly time: number;
  readonly change: RunChange;
}

/**
 * What happened to the attempts at tasks and was not reported yet, by segment. Within a segment it is sorted by time; what
 * states none comes last. The changes of one task stay in their order.
 * @param segmentOf - the segment of an attempt that is new.
 */
export function attemptChanges(
  run: Run,
  notes: Map<unknown, AttemptNotes>,
  segmentOf: (task: RunTask) => number,
): readonly (readonly RunChange[])[] {
  const identify = identifyTasks();
  const identities = new Map((run.tasks ?? []).map((task) => [task, identify(task)]));
  const placed: Placed[] = [];
  for (const [key, attempts] of attemptsByKey(run)) {
    let time = -Infinity;
    for (const [index, task] of attempts.entries()) {
      const note = noteOf(notes, identities.get(task) ?? task, () => segmentOf(task));
      const previous = attempts[index - 1];
      const before = previous && notes.get(identities.get(previous) ?? previous);
      // Entries without a key, which only a lenient read lets by, need not be attempts at one task.
      const isRetry = key !== undefined && before?.segment === note.segment;
      const changes = changesOf(run, task, note, isRetry ? previous : undefined);
      for (const change of changes) {
        time = Math.max(time, change.at?.getTime() ?? Infinity);
        placed.push({ segment: note.segment, time, change });
      }
    }
  }
  // Two times that are not known are Infinity, whose difference is no number.
  placed.sort((left, right) => (left.time === right.time ? 0 : left.time - right.time));
  const segments: RunChange[][] = [];
  for (const { segment, change } of placed) (segments[segment] ??= []).push(change);
  return segments;
}

function noteOf(
  notes: Map<unknown, AttemptNotes>,
  identity: unknown,
  segmentOf: () => number,
): AttemptNotes {
  const known = notes.get(identity);
  if (known) return known;
  const note = { segment: segmentOf() };
  notes.set(identity, note);
  return note;
}

function changesOf(
  run: Run,
  task: RunTask,
  note: AttemptNotes,
  previous: RunTask | undefined,
): readonly RunChange[] {
  const changes: RunChange[] = [];
  if (previous && !note.isRetryTold) {
    note.isRetryTold = true;
    changes.push({ type: 'task-retried', run, task, previous, at: toDate(endOf(previous)) });
  }
  // After its end a start would be news of a late answer.
  if (!note.isStartTold && !note.isEndTold && hasStarted(task)) {
    note.isStartTold = true;
    changes.push({ type: 'task-started', run, task, at: toDate(startOf(task)) });
  }
  if (!note.isEndTold && isOver(task)) {
    note.isEndTold = true;
    const [at, outcome] = [toDate(endOf(task)), outcomeOf(task)];
    changes.push({ type: 'task-ended', run, task, outcome, at });
  }
  return changes;
}
