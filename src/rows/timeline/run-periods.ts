import { endOfRun } from '../../domain/durations/run-end';
import { segmentsOfRun, type Segment } from '../../domain/durations/segments';
import { repairHistoryOf } from '../../domain/attempts/repair-history';
import { isTerminal, type Stateful } from '../../domain/lifecycle/lifecycle';
import { isUnderWay, notNegative, startOf } from '../../domain/lifecycle/timed';
import { statedTime } from '../../domain/values/stated-number';
import type { RepairHistoryItem } from '../../models/run/repair-history-item';
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
  // NaN is a time that is not known.
  let before = 0;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const after = isLast ? wholeOf(document) : before + lengthOf(segment);
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
    // When the tasks that are listed ended does not tell when the run did.
    const isStated = startedItemsOf(record).length > 0;
    return { start, end: endOfRun(record) ?? (isStated ? known(end) : undefined) };
  });
}

/** The time from start to end, if the server counted all of it: then nothing was idle, whatever the tasks look like. */
function wholePeriod(record: RunFields): Pick<Period, 'start' | 'end'> | undefined {
  const period = { start: startOf(record), end: endOfRun(record) };
  const isCounted = statedTime(record, 'runDuration') === lengthOf(period);
  return isTerminal(record) && isCounted && !record.repairHistory ? period : undefined;
}

/** What was left out and is over has one row, at the moment that is stated. */
function withoutStart(record: RunFields): readonly Pick<Period, 'start' | 'end'>[] {
  if (!isTerminal(record)) return [];
  return [{ start: statedTime(record, 'startTime'), end: endOfRun(record) }];
}

function known(end: Segment['end']): number | undefined {
  return end === Infinity ? undefined : end;
}

/** The item of the history for a segment, the run itself for the latest. */
function stateOf(record: RunFields, index: number, isLast: boolean): Stateful {
  if (isLast) return record;
  const started = startedItemsOf(record);
  return (started.length > 0 ? started : repairHistoryOf(record))[index] ?? {};
}

/** The items of the history that are segments, if there are any: those that state their start. */
function startedItemsOf(record: RunFields): readonly RepairHistoryItem[] {
  return repairHistoryOf(record).filter((item) => statedTime(item, 'startTime') !== undefined);
}

/** How long the run was at work in all, if it is over. */
function wholeOf({ record, durations }: RunFacts): number {
  return (isTerminal(record) ? durations.total?.milliseconds : undefined) ?? NaN;
}

/** Sums are rounded, not what is added up: so the seconds of all segments add up to those of the run. */
function secondsBetween(before: number, after: number): number | undefined {
  return after >= before ? Math.round(after / 1000) - Math.round(before / 1000) : undefined;
}

function lengthOf({ start, end }: Pick<Period, 'start' | 'end'>): number {
  return notNegative((end ?? NaN) - (start ?? NaN)) ?? NaN;
}
