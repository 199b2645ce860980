import { endOfRun } from '../../domain/durations/run-end';
import { segmentsOfRun, type Segment } from '../../domain/durations/segments';
import { lacksOriginal, repairHistoryOf } from '../../domain/attempts/repair-history';
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
  const isOver = isTerminal(document.record);
  const parts = partsOf(document);
  // NaN is a time that is not known.
  let before = 0;
  for (const [index, { start, end, ended }] of parts.entries()) {
    const isLast = isOver && index === parts.length - 1;
    // If the history lacks the original run, the whole is more than its repairs.
    const isWhole = isLast && !lacksOriginal(document.record);
    const after = isWhole ? wholeOf(document) : before + lengthOf(start, end);
    const seconds = secondsBetween(before, after);
    before = after;
    for (const period of cutAtHours({ start, end, isEnd: ended !== undefined })) {
      yield {
        document,
        period,
        ended: period.isEnd ? ended : undefined,
        isLast: isLast && period.isEnd,
        seconds: period.isEnd ? seconds : undefined,
      };
    }
  }
}

/** The original run, or a repair. */
interface Part {
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** What states how it ended; undefined while it is under way. */
  readonly ended: Stateful | undefined;
}

/** The parts of a run, with the ends that are known: that of the run for the latest one, and now while it is under way. */
function partsOf(document: RunFacts): readonly Part[] {
  const { record } = document;
  const whole = wholePeriod(record);
  if (whole) return [{ ...whole, ended: record }];
  const { list } = segmentsOfRun(record);
  const hasStart = list.some(({ start }) => !Number.isNaN(start));
  const parts = hasStart ? partsOfSegments(document, list) : withoutStart(record);
  return [...withoutSegment(record, parts), ...parts];
}

function partsOfSegments({ record, now }: RunFacts, list: readonly Segment[]): readonly Part[] {
  // Segments that follow from the tasks are those of the history one by one.
  const items = list.some(({ item }) => item) ? [] : repairHistoryOf(record);
  return list.map(({ start, end, item }, index) => {
    if (index === list.length - 1) {
      const ended = isTerminal(record) ? record : undefined;
      // When the tasks that are listed ended does not tell when the run did.
      if (!isUnderWay(record)) {
        return { start, end: endOfRun(record) ?? (item && known(end)), ended };
      }
      if (end === Infinity) return { start, end: untilNow(start, now), ended };
      // It waits for a repair that the history does not have.
    }
    return { start, end: known(end), ended: item ?? items[index] ?? {} };
  });
}

/** What the history says of the end of an item without a start: its result is not lost. The latest one has the run's. */
function withoutSegment(record: RunFields, parts: readonly Part[]): readonly Part[] {
  return repairHistoryOf(record)
    .slice(0, -1)
    .filter((item) => isTerminal(item) && !parts.some(({ ended }) => ended === item))
    .map((item) => ({ start: undefined, end: statedTime(item, 'endTime'), ended: item }));
}

/** The time from start to end, if the server counted all of it: then nothing was idle, whatever the tasks look like. */
function wholePeriod(record: RunFields): Pick<Period, 'start' | 'end'> | undefined {
  const [start, end] = [startOf(record), endOfRun(record)];
  const isCounted = statedTime(record, 'runDuration') === (end ?? NaN) - (start ?? NaN);
  return isTerminal(record) && isCounted && !record.repairHistory ? { start, end } : undefined;
}

/** What was left out and is over has one row, at the moment that is stated. */
function withoutStart(record: RunFields): readonly Part[] {
  if (!isTerminal(record)) return [];
  return [{ start: statedTime(record, 'startTime'), end: endOfRun(record), ended: record }];
}

function known(end: Segment['end']): number | undefined {
  return end === Infinity ? undefined : end;
}

/** How long the run was at work in all. */
function wholeOf({ durations }: RunFacts): number {
  return durations.total?.milliseconds ?? NaN;
}

/** Sums are rounded, not what is added up: so the seconds of all segments add up to those of the run. */
function secondsBetween(before: number, after: number): number | undefined {
  return after >= before ? Math.round(after / 1000) - Math.round(before / 1000) : undefined;
}

function lengthOf(start = NaN, end = NaN): number {
  return notNegative(end - start) ?? NaN;
}
