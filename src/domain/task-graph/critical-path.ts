import type { RunTask } from '../../models/task/run-task';
import type { Duration } from '../durations/duration';

/** The tasks that decide how long a run takes. */
export interface CriticalPath extends Duration {
  /** The tasks in order; empty if the run has none. */
  readonly tasks: readonly RunTask[];
}
