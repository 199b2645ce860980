/** A time from a moment to another, in epoch ms. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** A wait is left out where it takes more than this part of the time. */
const LONGEST_PART = 0.1;

/**
 * Where moments stand on an axis of characters. Long waits in which nothing was under way, such as the hours until a run is
 * repaired, are left out, so that what was done can be seen.
 */
export class TimeAxis {
  /** The time that is left out, in ms. */
  readonly leftOut: number;
  readonly #start: number;
  readonly #waits: readonly TimeRange[];
  readonly #scale: number;

  /**
   * An axis for what is to be shown.
   * @param ranges - when something was under way, in any order.
   * @param width - the characters from the first start to the last end.
   */
  constructor(
    ranges: readonly TimeRange[],
    readonly width: number,
  ) {
    const inOrder = [...ranges].sort((left, right) => left.start - right.start);
    this.#start = inOrder[0]?.start ?? 0;
    const waits: TimeRange[] = [];
    let end = this.#start;
    for (const range of inOrder) {
      if (range.start > end) waits.push({ start: end, end: range.start });
      end = Math.max(end, range.end);
    }
    const whole = end - this.#start;
    this.#waits = waits.filter((wait) => lengthOf(wait) > whole * LONGEST_PART);
    this.leftOut = this.#waits.reduce((sum, wait) => sum + lengthOf(wait), 0);
    const shown = whole - this.leftOut;
    this.#scale = shown > 0 ? width / shown : 0;
  }

  /** Where waits are left out, in characters. */
  get cuts(): readonly number[] {
    return this.#waits.map(({ end }) => this.columnOf(end));
  }

  /** The characters before a moment. */
  columnOf(moment: number): number {
    const leftOut = this.#waits
      .filter(({ end }) => end <= moment)
      .reduce((sum, wait) => sum + lengthOf(wait), 0);
    return Math.round((moment - this.#start - leftOut) * this.#scale);
  }
}

function lengthOf({ start, end }: TimeRange): number {
  return end - start;
}
