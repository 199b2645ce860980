import type { Durations } from '../../domain/durations/duration';
import type { Run } from '../../models/run/run';
import type { RunTask } from '../../models/task/run-task';
import { statedNumber } from '../../domain/values/stated-number';
import type { Clock } from './clock';

/** When a run or a task run was under way; undefined for what has not happened or is not known. */
export interface TimeFacts {
  /** In epoch ms. */
  readonly startedAt: number | undefined;
  /** In epoch ms. */
  readonly endedAt: number | undefined;
  /** True if the document says that it has not started. */
  readonly isNotStarted: boolean;
  readonly durations: Durations;
}

/** Collects the times of a run or a task run. */
export function timeFactsOf(record: Run | RunTask, clock: Clock): TimeFacts {
  return {
    startedAt: record.startedAt?.getTime(),
    endedAt: record.endedAt?.getTime(),
    isNotStarted: statedNumber(record, 'startTime') === 0,
    durations: record.durations(clock.now),
  };
}
