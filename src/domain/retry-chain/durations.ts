import type { Run } from '../../models/run/run';
import {
  durationOfRun,
  isUnderWay,
  positive,
  type DurationBasis,
  type Instant,
} from '../durations/durations';
import { outcomeOf } from '../lifecycle/outcome';

/** The durations of several runs added up. */
export interface TotalDuration {
  /** The sum in milliseconds, over the runs whose duration is known. */
  readonly milliseconds: number;
  /** What the durations were computed from, each basis once. */
  readonly bases: readonly DurationBasis[];
  /** False where the duration of a run is not known and is left out of the sum. */
  readonly isComplete: boolean;
}

/** Adds the durations of runs up; undefined where there are runs and no duration is known. */
export function sumOfDurations(runs: readonly Run[], now: Instant): TotalDuration | undefined {
  const bases = new Set<DurationBasis>();
  let milliseconds = 0;
  let isComplete = true;
  for (const run of runs) {
    const duration = durationOfRun(run, now);
    if (duration) {
      milliseconds += duration.milliseconds;
      bases.add(duration.basis);
    } else if (outcomeOf(run) !== 'skipped') {
      isComplete = false;
    }
  }
  return !isComplete && bases.size === 0
    ? undefined
    : { milliseconds, bases: [...bases], isComplete };
}

/** From the first start to the last end, or to now while a run is under way; undefined where either is not known. */
export function elapsedOf(runs: readonly Run[], now: Instant): number | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const run of runs) {
    const start = positive(run.startTime);
    if (start === undefined) continue;
    const end = isUnderWay(run) ? positive(Number(now)) : positive(run.endTime);
    if (end === undefined) return undefined;
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return last >= first ? last - first : undefined;
}
