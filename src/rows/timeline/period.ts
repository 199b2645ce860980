/** A row of a timeline: a time in which a run or a task run was at work, cut at hours. */
export interface Period {
  /** In epoch ms; undefined if it is not known. */
  readonly start: number | undefined;
  /** In epoch ms; undefined if it is not known. */
  readonly end: number | undefined;
  /** True for the last row of what has ended: it has the result. */
  readonly isEnd: boolean;
}

const HOUR = 3_600_000;
/** Of what took longer than that, the rest is one row. */
const MOST_HOURS = 10_000;

/** Cuts a time at the full hours of UTC. */
export function* cutAtHours({ start, end, isEnd }: Period): Generator<Period> {
  if (start === undefined || end === undefined) {
    yield { start, end, isEnd };
    return;
  }
  let from = start;
  for (let rows = 1; rows < MOST_HOURS; rows += 1) {
    const next = (Math.floor(from / HOUR) + 1) * HOUR;
    if (next >= end) break;
    yield { start: from, end: next, isEnd: false };
    from = next;
  }
  yield { start: from, end, isEnd };
}

/** The end of a period that goes on; undefined if the moment is not known. */
export function untilNow(start: number, now: number): number | undefined {
  return Number.isNaN(now) ? undefined : Math.max(start, now);
}
