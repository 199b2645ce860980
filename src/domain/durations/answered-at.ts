import type { RunFields } from '../../models/run/run-fields';
import { endOf, isUnderWay, startOf } from '../lifecycle/timed';
import { listed } from '../values/listed';
import { statedTime } from '../values/stated-number';
import { durationOfRun } from './run-duration';
import { segmentsOfRun } from './segments';

/** A moment after all that documents tell of. */
const LATE = 1e15;

/**
 * When the server answered with the document of an active run, in epoch ms: its count `run_duration` says how long the run had
 * taken by then. Undefined if the run is over, if nothing tells it, and
 * while a repair waits: then the count stands still.
 */
export function answeredAt(run: RunFields): number | undefined {
  const counted = statedTime(run, 'runDuration');
  if (counted === undefined || !isUnderWay(run)) return undefined;
  if (segmentsOfRun(run).list.at(-1)?.end !== Infinity) return undefined;
  // The duration of such a run grows by the clock alone.
  const total = durationOfRun(run, LATE);
  if (!total) return undefined;
  return eventsOf(run).reduce(
    (last, time) => Math.max(last, time),
    LATE - (total.milliseconds - counted),
  );
}

/** The answer cannot be older than what it tells of. */
function eventsOf(run: RunFields): readonly number[] {
  return [run, ...listed(run.tasks)]
    .flatMap((record) => [startOf(record), endOf(record)])
    .filter((time) => time !== undefined);
}
