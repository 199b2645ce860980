import type { RunFields } from '../../models/run/run-fields';
import { repairCountOf } from '../attempts/repair-history';
import { statedTime } from '../values/stated-number';
import type { Instant } from '../values/instant';
import { durationBy, type Duration, type Durations } from './duration';
import { endOfRun } from './run-end';
import { segmentsOfRun, type Segment } from './segments';
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
  if (isUnderWay(run)) return activeDuration(run, now);
  const total = durationBy('run_duration', statedTime(run, 'runDuration'));
  const { sum, isComplete } = phasesOf(run);
  // The phases of a run cover one attempt at one task.
  const isOfOneTask = (run.tasks?.length ?? 0) <= 1;
  const isWhole = isComplete && repairCountOf(run) === 0;
  const phases = durationBy('phases', sum, isWhole);
  const whole = isWhole ? phases : undefined;
  const counted = isOfOneTask ? (whole ?? total) : (total ?? whole);
  if (counted) return counted;
  const ended = endedDuration(run, now);
  return ended?.isComplete ? ended : (phases ?? ended);
}

/** Every time that is known of a run. */
export function durationsOfRun(run: RunFields, now: Instant): Durations {
  const isActive = isUnderWay(run);
  // Zeros all over are how a run with several tasks says that the phases are on the tasks.
  const isZeroOpen = isActive || phasesOf(run).sum === undefined;
  const wall = wallOf(run, now, endOfRun(run));
  const times = timesOf(run, durationOfRun(run, now), wall, isZeroOpen);
  return isActive ? { ...times, atAnswer: statedTime(run, 'runDuration') } : times;
}

/** What the earlier segments took, plus the time since the latest began. */
function activeDuration(run: RunFields, now: Instant): Duration | undefined {
  const { list, isCertain } = segmentsOfRun(run);
  const latest = list.at(-1) as Segment;
  // What has ended took as long as it did, also if now is not known.
  const end = Number(now) < latest.end ? Number(now) : latest.end;
  return durationBy('elapsed', lengthOf([...list.slice(0, -1), { ...latest, end }]), isCertain);
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

/** The segments added up; undefined if one of them has no end, or ends before it starts. */
function lengthOf(segments: readonly Segment[]): number | undefined {
  const lengths = segments.map(({ start, end }) => notNegative(end - start));
  return lengths.reduce((sum, length) => notNegative((sum ?? NaN) + (length ?? NaN)), 0);
}
