import type { RunFields } from '../../models/run/run-fields';
import { sumOf, type Duration } from '../durations/duration';
import { durationOfRun } from '../durations/run-duration';
import { endOfRun } from '../durations/run-end';
import { isUnderWay, startOf } from '../lifecycle/timed';
import { isActive } from '../lifecycle/lifecycle';
import { outcomeOf } from '../lifecycle/outcome';
import type { Instant } from '../values/instant';
import { positive } from '../values/stated-number';

/** Adds the durations of runs up; undefined if there are runs and no duration is known. 0 if there are none. */
export function sumOfDurations(runs: readonly RunFields[], now: Instant): Duration | undefined {
  // What was skipped took no time.
  const counted = runs.filter((run) => outcomeOf(run) !== 'skipped');
  if (counted.length === 0) return { milliseconds: 0, basis: 'mixed', isComplete: true };
  return sumOf(counted.map((run) => durationOfRun(run, now)));
}

/**
 * The durations of the attempts that ended without success, added up; undefined if none of these is known. Not complete if nothing
 * says how an attempt ended: its time may be lost, too.
 */
export function timeLostOf(attempts: readonly RunFields[]): Duration | undefined {
  const lost = attempts.filter((run) => ![undefined, 'success'].includes(outcomeOf(run)));
  const sum = sumOfDurations(lost, 0);
  const isKnown = attempts.every((run) => isActive(run) || outcomeOf(run) !== undefined);
  return sum && !isKnown ? { ...sum, isComplete: false } : sum;
}

/** From the first start to the last end, or to now while a run is under way; undefined if either is not known. */
export function elapsedOf(runs: readonly RunFields[], now: Instant): Duration | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const run of runs) {
    const start = startOf(run);
    if (start === undefined) continue;
    const end = isUnderWay(run) ? positive(Number(now)) : endOfRun(run);
    if (end === undefined) return undefined;
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  if (last < first) return undefined;
  const isActive = runs.some(isUnderWay);
  return {
    milliseconds: last - first,
    basis: isActive ? 'elapsed' : 'wall',
    isComplete: runs.every((run) => startOf(run) !== undefined || outcomeOf(run) === 'skipped'),
  };
}
