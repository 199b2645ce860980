import { endOfRun } from '../../domain/durations/run-end';
import { segmentsOfRun, type Segment } from '../../domain/durations/segments';
import { repairHistoryOf } from '../../domain/attempts/repair-history';
import { isTerminal, type Stateful } from '../../domain/lifecycle/lifecycle';
import { isUnderWay, notNegative, startOf } from '../../domain/lifecycle/timed';
import { statedTime } from '../../domain/values/stated-number';
import type { RunFields } from '../../models/run/run-fields';
import type { RunFacts } from '../facts/run-facts';
import { cutAtHours, untilNow, type Period } from './period';

/** A row of the timeline of a run. */
export interface RunPeriod {
  readonly document: RunFacts;
  readonly period: Period;
  /** On the last row of the original run or of a repair, what states how that ended. */
  readonly ended: Stateful | undefined;
  /** On the last row of the run. */
  readonly isLast: boolean;
  /** On such a row, how long the original run or the repair was at work, in whole seconds. */
  readonly seconds: number | undefined;
}

/**
 * The times in which the run of a job was at work: the original run and each repair, cut at hours. The run of a task has none,
 * nor has a run that has not started yet.
 */
export function* runPeriods(document: RunFacts): Generator<RunPeriod> {
  if (document.jobRunId !== document.runId) return;
  const { record } = document;
  const segments = boundedSegments(document);
  let before: number | undefined = 0;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const after: number | undefined = isLast ? wholeOf(document) : sum(before, lengthOf(segment));
    const seconds = secondsBetween(before, after);
    before = after;
    const isEnd = !isLast || isTerminal(record);
    for (const period of cutAtHours({ ...segment, isEnd })) {
      yield {
        document,
        period,
        ended: period.isEnd ? stateOf(record, index, isLast) : undefined,
        isLast: isLast && period.isEnd,
        seconds: period.isEnd ? seconds : undefined,
      };
    }
  }
}

/** The segments with the ends that are known: that of the run for the latest one, and now while it is under way. */
function boundedSegments(document: RunFacts): readonly Pick<Period, 'start' | 'end'>[] {
  const { record, now } = document;
  const { list } = segmentsOfRun(record);
  if (list.every(({ start }) => Number.isNaN(start))) return withoutStart(record);
  const whole = wholePeriod(record);
  if (whole) return [whole];
  return list.map(({ start, end }, index) => {
    if (index < list.length - 1) return { start, end: known(end) };
    if (isUnderWay(record)) return { start, end: untilNow(start, now) };
    return { start, end: endOfRun(record) ?? known(end) };
  });
}

/** The time from start to end, if the server counted all of it: then nothing was idle, whatever the tasks look like. */
function wholePeriod(record: RunFields): Pick<Period, 'start' | 'end'> | undefined {
  const [start, end] = [startOf(record), endOfRun(record)];
  const counted = statedTime(record, 'runDuration');
  if (start === undefined || end === undefined || counted === undefined) return undefined;
  return isTerminal(record) && counted === end - start && !record.repairHistory
    ? { start, end }
    : undefined;
}

/** What was left out and is over has one row, at the moment that is stated. */
function withoutStart(record: RunFields): readonly Pick<Period, 'start' | 'end'>[] {
  if (!isTerminal(record)) return [];
  return [{ start: statedTime(record, 'startTime'), end: endOfRun(record) }];
}

function known(end: Segment['end']): number | undefined {
  return end === Infinity ? undefined : end;
}

/** The item of the history for a segment, the run itself for the latest. If some items state their start, the others are no segments. */
function stateOf(record: RunFields, index: number, isLast: boolean): Stateful {
  if (isLast) return record;
  const history = repairHistoryOf(record);
  const started = history.filter((item) => statedTime(item, 'startTime') !== undefined);
  return (started.length > 0 ? started : history)[index] ?? {};
}

/** How long the run was at work in all, if it is over. */
function wholeOf({ record, durations }: RunFacts): number | undefined {
  return isTerminal(record) ? durations.total?.milliseconds : undefined;
}

/** Sums are rounded, not what is added up: so the seconds of all segments add up to those of the run. */
function secondsBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined || after < before) return undefined;
  return Math.round(after / 1000) - Math.round(before / 1000);
}

function lengthOf({ start, end }: Pick<Period, 'start' | 'end'>): number | undefined {
  return notNegative((end ?? NaN) - (start ?? NaN));
}

function sum(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}
