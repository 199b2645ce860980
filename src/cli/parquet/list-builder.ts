import { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import type { ParquetColumn } from './parquet-column';
import { GrowingArray } from './growing-array';
import type { ColumnChunk } from './parquet-library';
import type { Sources } from './stored-values';
import { TextValues } from './text-values';
import { writeChunk } from './write-chunk';
import { writeHybrid } from './write-hybrid';

/** The definition levels of an empty list, and of an item that is not null. */
const EMPTY = 0;
const ITEM = 2;

/** A column of lists of texts. No list is null, nor is anything in one. */
export class TextListBuilder implements ColumnBuilder {
  readonly #column: ParquetColumn;
  readonly #store = new TextValues(false);
  readonly #repeated = new GrowingArray((length) => new Uint16Array(length));
  readonly #defined = new GrowingArray((length) => new Uint16Array(length));
  #rows = 0;

  constructor(column: ParquetColumn) {
    this.#column = column;
  }

  get size(): number {
    return this.#store.size;
  }

  add({ list, from, to }: Sources): void {
    const { valueOf } = this.#column;
    for (let index = from; index < to; index += 1) {
      this.#addList(valueOf(list[index]) as readonly string[]);
    }
    this.#rows += to - from;
  }

  write(sink: ByteSink): readonly ColumnChunk[] {
    const [repetition, definition] = [new ByteSink(), new ByteSink()];
    writeHybrid(repetition, this.#repeated.added, 1);
    writeHybrid(definition, this.#defined.added, 2);
    const levels = { repetition: repetition.written, definition: definition.written };
    const path = [this.#column.name, 'list', 'element'];
    const slots = this.#defined.length;
    const chunk = writeChunk(sink, path, this.#store.take(), { slots, rows: this.#rows, levels });
    this.#repeated.clear();
    this.#defined.clear();
    this.#rows = 0;
    return [chunk];
  }

  #addList(texts: readonly string[]): void {
    const count = Math.max(1, texts.length);
    const repeated = this.#repeated.reserve(count);
    const defined = this.#defined.reserve(count);
    const { length } = this.#defined;
    for (let index = 0; index < count; index += 1) {
      repeated[length + index] = index === 0 ? 0 : 1;
      defined[length + index] = texts.length === 0 ? EMPTY : ITEM;
    }
    this.#repeated.length = this.#defined.length = length + count;
    for (const text of texts) this.#store.add(text, 1);
  }
}
