import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import type { Outcome } from '../lifecycle/outcome';

/** What every change has. */
interface Change<R> {
  /** The run as it was read when the change was noticed; several changes can be noticed at once. */
  readonly run: R;
  /** When it happened, as the document states it; undefined if it does not. */
  readonly at: Date | undefined;
}

/** A change of one attempt at a task. */
interface TaskChange<R, T> extends Change<R> {
  /** The attempt. */
  readonly task: T;
}

/** The run began its work. What waits in a queue has not begun. */
export interface RunStarted<R = Run> extends Change<R> {
  /** Tells it from the other changes. */
  readonly type: 'started';
}

/** An attempt at a task began its work. */
export interface TaskStarted<R = Run, T = RunTask> extends TaskChange<R, T> {
  /** Tells it from the other changes. */
  readonly type: 'task-started';
}

/** An attempt at a task is over; a task that was left out is over without having started. */
export interface TaskEnded<R = Run, T = RunTask> extends TaskChange<R, T> {
  /** Tells it from the other changes. */
  readonly type: 'task-ended';
  /** How it ended; undefined if the document does not say, or says it in words that this version does not know. */
  readonly outcome: Outcome | undefined;
}

/**
 * The server made another attempt at a task, which may have to wait before it starts. The attempts of a repair are not
 * reported as retries.
 */
export interface TaskRetried<R = Run, T = RunTask> extends TaskChange<R, T> {
  /** Tells it from the other changes. */
  readonly type: 'task-retried';
  /** The attempt before. */
  readonly previous: T;
}

/** The run was repaired: some of its tasks run again. */
export interface RunRepaired<R = Run> extends Change<R> {
  /** Tells it from the other changes. */
  readonly type: 'repaired';
  /**
   * The id of the repair; a bigint if a number cannot hold it, which only a lenient read allows. Undefined if the document
   * has no history.
   */
  readonly repairId: number | bigint | undefined;
}

/** The run is over, or was before it was repaired. */
export interface RunEnded<R = Run> extends Change<R> {
  /** Tells it from the other changes. */
  readonly type: 'ended';
  /** How it ended; undefined if the document does not say, or says it in words that this version does not know. */
  readonly outcome: Outcome | undefined;
}

/** Something that happened to a run. */
export type RunChange<R = Run, T = RunTask> =
  | RunStarted<R>
  | TaskStarted<R, T>
  | TaskEnded<R, T>
  | TaskRetried<R, T>
  | RunRepaired<R>
  | RunEnded<R>;
