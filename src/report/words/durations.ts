import { positive } from '../../domain/values/stated-number';
import type { Durations, DurationBasis } from '../../domain/durations/duration';
import type { Instant } from '../../domain/values/instant';
import { formatDuration } from '../../domain/durations/format-duration';
import type { Run } from '../../models/run/run';

/** What a total was computed from, where the times beside it do not say so. */
const BASES: Readonly<Record<DurationBasis, string>> = {
  run_duration: ' by run_duration',
  phases: '',
  segments: '',
  elapsed: ' so far',
  wall: ' from start to end',
  mixed: '',
};
/** From the start to the end is told apart from the total where it is longer by more than a part of 100, and by a second. */
const NOTED_PART = 0.01;
const NOTED_TIME = 1_000;

/** The times of a run on one line, those that are 0 or not known left out; a run of one task has them on the task. */
export function shownDurations(run: Run, now: Instant): string {
  const { total, wall, ...own } = run.durations(now);
  const [task, ...others] = run.latestTasks();
  const ofTask = task && others.length === 0 ? task.durations(now) : {};
  const phase = (name: 'queue' | 'setup' | 'execution' | 'cleanup'): string =>
    labelled(name, positive(own[name]) ?? ofTask[name]);
  const parts = [
    phase('queue'),
    phase('setup'),
    phase('execution'),
    phase('cleanup'),
    total ? `total ${formatDuration(total)}${BASES[total.basis]}` : '',
    shownWall({ total, wall }),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A time for people; empty where it is 0 or not known. */
export function shownTime(milliseconds: number | undefined): string {
  const known = positive(milliseconds);
  return known === undefined ? '' : formatDuration(known);
}

function labelled(name: string, milliseconds: number | undefined): string {
  const time = shownTime(milliseconds);
  return time === '' ? '' : `${name} ${time}`;
}

function shownWall({ total, wall }: Pick<Durations, 'total' | 'wall'>): string {
  if (!total || wall === undefined) return '';
  const difference = wall - total.milliseconds;
  const isNoted = difference > NOTED_TIME && difference > wall * NOTED_PART;
  return isNoted ? `${formatDuration(wall)} from start to end` : '';
}
