import type { ColumnValue } from '../../rows/columns/column-type';
import { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import { GrowingArray } from './growing-array';
import type { ColumnChunk } from './parquet-library';
import type { ValueStore } from './stored-values';
import { writeChunk } from './write-chunk';
import { writeHybrid, writeRun } from './write-hybrid';

const NO_BYTES = new Uint8Array();

/** A column of single values. */
export class FlatBuilder implements ColumnBuilder {
  readonly #name: string;
  readonly #store: ValueStore;
  readonly #isNullable: boolean;
  /** 1 for a value, 0 for null. */
  readonly #flags = new GrowingArray((length) => new Uint8Array(length));
  #rows = 0;
  #nulls = 0;
  /** The value of the row before, and how often it came since others did: the rows of a run have much in common. */
  #before: ColumnValue = null;
  #repeated = 0;

  constructor(name: string, store: ValueStore, isNullable: boolean) {
    this.#name = name;
    this.#store = store;
    this.#isNullable = isNullable;
  }

  get size(): number {
    return this.#store.size;
  }

  add(value: ColumnValue): void {
    if (value !== this.#before) {
      this.#addRepeated();
      this.#before = value;
    }
    this.#repeated += 1;
  }

  write(sink: ByteSink): readonly ColumnChunk[] {
    this.#addRepeated();
    if (this.#nulls > 0 && !this.#isNullable) {
      throw new Error(`the column ${this.#name} is never null, but has a null`);
    }
    const rows = this.#rows;
    const levels = { repetition: NO_BYTES, definition: this.#definition() };
    const chunk = writeChunk(sink, [this.#name], this.#store, { slots: rows, rows, levels });
    this.#flags.clear();
    [this.#rows, this.#nulls] = [0, 0];
    return [chunk];
  }

  #addRepeated(): void {
    const [value, count] = [this.#before, this.#repeated];
    this.#repeated = 0;
    this.#rows += count;
    if (value === null) this.#nulls += count;
    else if (count > 0) this.#store.add(value, count);
    if (this.#isNullable) this.#flags.add(value === null ? 0 : 1, count);
  }

  #definition(): Uint8Array {
    const sink = new ByteSink();
    const isMixed = this.#nulls > 0 && this.#nulls < this.#rows;
    if (isMixed) writeHybrid(sink, this.#flags.added, 1);
    else if (this.#isNullable) writeRun(sink, this.#nulls > 0 ? 0 : 1, this.#rows, 1);
    return sink.written;
  }
}
