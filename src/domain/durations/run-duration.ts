import type { RunFields } from '../../models/run/run-fields';
import { positive, statedTime } from '../values/stated-number';
import type { Instant } from '../values/instant';
import { durationBy, type Duration, type Durations } from './duration';
import { endOfRun } from './run-end';
import { segmentsOfRun } from './segments';
import { timesOf } from './task-duration';
import { isUnderWay, notNegative, phasesOf, wallOf } from '../lifecycle/timed';

/**
 * How long a run was at work, until now while it is active; undefined if it is not known. The idle time before a repair
 * never counts.
 *
 * A run of several tasks took what the server says; a run of one task its setup, execution and cleanup, or what the server
 * says if one of them is not stated.
 */
export function durationOfRun(run: RunFields, now: Instant): Duration | undefined {
  if (isUnderWay(run)) return activeDuration(run, positive(Number(now)));
  const total = durationBy('run_duration', statedTime(run, 'runDuration'));
  const { sum, isComplete } = phasesOf(run);
  const phases = durationBy('phases', sum, isComplete);
  // The phases of a run cover one attempt at one task.
  const isOfOneTask = (run.tasks?.length ?? 0) <= 1;
  if (isOfOneTask && isComplete && phases) return phases;
  if (total ?? (isOfOneTask ? undefined : phases)) return total ?? phases;
  const ended = endedDuration(run, now);
  return ended?.isComplete ? ended : (phases ?? ended);
}

/** Every time that is known of a run. */
export function durationsOfRun(run: RunFields, now: Instant): Durations {
  const isActive = isUnderWay(run);
  // Zeros all over are how a run with several tasks says that the phases are on the tasks.
  const isZeroOpen = isActive || phasesOf(run).sum === undefined;
  const wall = isActive ? wallOf(run, now) : wallOf(run, now, endOfRun(run));
  const times = timesOf(run, durationOfRun(run, now), wall, isZeroOpen);
  return isActive ? { ...times, atAnswer: statedTime(run, 'runDuration') } : times;
}

/** What the earlier segments took, plus the time since the latest began. */
function activeDuration(run: RunFields, now: number | undefined): Duration | undefined {
  const { list, isCertain } = segmentsOfRun(run);
  const latest = list.at(-1);
  if (latest === undefined || now === undefined) return undefined;
  const since = notNegative(now - latest.start);
  const earlier = lengthOf(list.slice(0, -1));
  if (since === undefined || earlier === undefined) return undefined;
  return durationBy('elapsed', earlier + since, isCertain);
}

/** From the segments, else from start to end, if the server does not say it. */
function endedDuration(run: RunFields, now: Instant): Duration | undefined {
  const { list, isCertain } = segmentsOfRun(run);
  const wall = wallOf(run, now, endOfRun(run));
  if (list.length <= 1) return durationBy('wall', wall, isCertain || wall === 0);
  const length = lengthOf(list);
  return length === undefined
    ? durationBy('wall', wall, false)
    : durationBy('segments', length, isCertain);
}

function lengthOf(
  segments: readonly { readonly start: number; readonly end: number | undefined }[],
): number | undefined {
  let sum = 0;
  for (const { start, end } of segments) {
    const length = end === undefined ? undefined : notNegative(end - start);
    if (length === undefined) return undefined;
    sum += length;
  }
  return sum;
}
