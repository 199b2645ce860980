import { outcomeOf } from '../lifecycle/outcome';
import { statedTime } from '../values/stated-number';
import type { Instant } from '../values/instant';
import { durationBy, type Duration, type Durations } from './duration';
import {
  isUnderWay,
  notNegative,
  numberOr,
  phasesOf,
  wallOf,
  type Timed,
} from '../lifecycle/timed';

/**
 * How long a task run took, or has taken so far; undefined if it is not known. A task run is one attempt, without idle
 * time: setup, execution and cleanup; if a phase is not stated, the server's total, then end minus start.
 */
export function durationOfTask(task: Timed, now: Instant): Duration | undefined {
  if (isUnderWay(task)) return durationBy('elapsed', wallOf(task, now));
  const { sum, isComplete } = phasesOf(task);
  return (
    (isComplete ? durationBy('phases', sum) : undefined) ??
    durationBy('run_duration', statedTime(task, 'runDuration')) ??
    durationBy('wall', wallOf(task, now)) ??
    durationBy(
      'phases',
      sum ?? (isComplete && outcomeOf(task) !== 'skipped' ? 0 : undefined),
      isComplete,
    )
  );
}

/** Every time that is known of a task run. */
export function durationsOfTask(task: Timed, now: Instant): Durations {
  return timesOf(task, durationOfTask(task, now), wallOf(task, now), isUnderWay(task));
}

/**
 * The times of a run or a task run as the document states them.
 * @param isZeroOpen - whether a phase of 0 says nothing: it may be yet to come, or stand on the tasks.
 */
export function timesOf(
  record: Timed,
  total: Duration | undefined,
  wall: number | undefined,
  isZeroOpen: boolean,
): Durations {
  const phases = phasesOf(record);
  const known = (phase: number | undefined): number | undefined =>
    phase === 0 && isZeroOpen ? undefined : phase;
  return {
    queue: notNegative(numberOr(record.queueDuration, record, 'queueDuration')),
    setup: known(phases.setup),
    execution: known(phases.execution),
    cleanup: known(phases.cleanup),
    total,
    wall,
  };
}
