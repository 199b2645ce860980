import type { RunFields } from '../../models/run/run-fields';
import type { RunTask } from '../../models/task/run-task';
import type { Durations } from '../../domain/durations/duration';
import type { RunFacts } from './run-facts';

/** What rows of every kind have: a run or a task run with a state and times, and its document. */
export interface Recorded {
  readonly record: RunFields | RunTask;
  readonly document: RunFacts;
  readonly durations: Durations;
}
