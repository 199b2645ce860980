import { ByteSink } from './byte-sink';
import { writeHybrid, writeRun } from './write-hybrid';

/** Which values of a column are null. */
export class Presence {
  /** How many values are null. */
  nulls = 0;
  /** How many values there are, nulls included. */
  rows = 0;
  /** The lengths of runs, in turns: values, nulls, values, and so on. */
  #lengths: number[] = [];
  #isThere = true;
  #length = 0;

  /** Adds values that are all there, or all null. */
  add(isThere: boolean, count: number): void {
    if (isThere === this.#isThere) this.#length += count;
    else this.#turn(count);
    this.rows += count;
    if (!isThere) this.nulls += count;
  }

  /** The definition levels: 1 for a value, 0 for null. */
  levels(): Uint8Array {
    const sink = new ByteSink();
    if (this.nulls === 0 || this.nulls === this.rows) {
      writeRun(sink, this.nulls > 0 ? 0 : 1, this.rows, 1);
    } else writeHybrid(sink, this.#flags(), 1);
    return sink.written;
  }

  /** Forgets what has been added. */
  clear(): void {
    [this.rows, this.nulls, this.#length, this.#isThere] = [0, 0, 0, true];
    this.#lengths = [];
  }

  #turn(count: number): void {
    this.#lengths.push(this.#length);
    this.#isThere = !this.#isThere;
    this.#length = count;
  }

  #flags(): Uint16Array {
    const flags = new Uint16Array(this.rows);
    let from = 0;
    for (const [index, length] of [...this.#lengths, this.#length].entries()) {
      if (index % 2 === 0) flags.fill(1, from, from + length);
      from += length;
    }
    return flags;
  }
}
