import type { Duration, Durations, DurationBasis } from '../../domain/durations/duration';
import { formatDuration } from '../../domain/durations/format-duration';
import { positive } from '../../domain/values/stated-number';
import type { RunFacts } from '../facts/run-facts';
import { formatTime } from './time';

/** What a total was computed from, if the times beside it do not say so. */
const BASES: Readonly<Record<DurationBasis, string>> = {
  run_duration: ' by run_duration',
  phases: '',
  segments: '',
  elapsed: ' so far',
  wall: ' from start to end',
  mixed: '',
};
/** From the start to the end is told apart from the total if it is longer by more than a part of 100, and by a second. */
const NOTED_PART = 0.01;
const NOTED_TIME = 1_000;

/** The times of a run on one line; those that are 0 or not known are left out. */
export function shownDurations(
  { durations, clock, standing }: Pick<RunFacts, 'durations' | 'clock' | 'standing'>,
  timeZone?: string,
): string {
  const { total } = durations;
  const isOld = standing === 'active' && clock.source === 'server';
  const basis = isOld
    ? ' when the document was fetched, as the server counted it'
    : `${BASES[total?.basis ?? 'mixed']}${standing === 'active' ? asOf(clock, timeZone) : ''}`;
  const parts = [
    ...(['queue', 'setup', 'execution', 'cleanup'] as const).map((name) =>
      labelled(name, durations[name]),
    ),
    total ? `total ${shownDuration(total)}${basis}` : '',
    isOld ? '' : shownWall(durations),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * A duration for people. If phases are missing it took at least so long; if idle time may be counted it is only about so
 * long.
 */
export function shownDuration(duration: Duration): string {
  const text = formatDuration(duration);
  if (duration.isComplete) return text;
  return `${duration.basis === 'phases' ? 'at least' : 'about'} ${text}`;
}

/** A time for people; empty if it is 0 or not known. */
export function shownTime(milliseconds: number | undefined): string {
  const known = positive(milliseconds);
  return known === undefined ? '' : formatDuration(known);
}

function labelled(name: string, milliseconds: number | undefined): string {
  const time = shownTime(milliseconds);
  return time === '' ? '' : `${name} ${time}`;
}

function shownWall({ total, wall }: Durations): string {
  if (!total || wall === undefined) return '';
  const difference = wall - total.milliseconds;
  const isNoted = difference > NOTED_TIME && difference > wall * NOTED_PART;
  return isNoted ? `${formatDuration(wall)} from start to end` : '';
}

/** A saved document may be old, and this one does not say how old. */
function asOf({ now, source }: RunFacts['clock'], timeZone: string | undefined): string {
  const moment = formatTime(now, timeZone);
  return source === 'given'
    ? `, to ${moment}`
    : `, to ${moment}; --now states when a saved document was fetched`;
}
