import type { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import type { ParquetColumn } from './parquet-column';
import type { ColumnChunk } from './parquet-library';
import { Presence } from './presence';
import type { Sources, ValueOf, ValueStore } from './stored-values';
import { writeChunk } from './write-chunk';

const NO_BYTES = new Uint8Array();

/** A column of single values. */
export class FlatBuilder<Value> implements ColumnBuilder {
  readonly #column: ParquetColumn;
  readonly #store: ValueStore<Value>;
  readonly #valueOf: ValueOf<Value>;
  readonly #presence = new Presence();

  constructor(column: ParquetColumn, store: ValueStore<Value>, valueOf: ValueOf<Value>) {
    this.#column = column;
    this.#store = store;
    this.#valueOf = valueOf;
  }

  get size(): number {
    return this.#store.size;
  }

  add(sources: Sources): void {
    if (!this.#column.isOfDocument) {
      this.#store.addAll(sources, this.#valueOf, this.#presence);
      return;
    }
    const count = sources.to - sources.from;
    const value = this.#valueOf(sources.list[sources.from]) ?? null;
    this.#presence.add(value !== null, count);
    if (value !== null) this.#store.add(value, count);
  }

  write(sink: ByteSink): readonly ColumnChunk[] {
    const { name, nullable } = this.#column;
    const presence = this.#presence;
    const { rows } = presence;
    if (presence.nulls > 0 && !nullable) {
      throw new Error(`the column ${name} is never null, but has a null`);
    }
    const levels = { repetition: NO_BYTES, definition: nullable ? presence.levels() : NO_BYTES };
    const chunk = writeChunk(sink, [name], this.#store.take(), { slots: rows, rows, levels });
    presence.clear();
    return [chunk];
  }
}
