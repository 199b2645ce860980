import type { ColumnValue } from '../../rows/columns/column-type';
import { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import { GrowingArray } from './growing-array';
import type { ColumnChunk } from './parquet-library';
import { TextValues } from './text-values';
import { writeChunk } from './write-chunk';
import { writeHybrid } from './write-hybrid';

/** The definition levels of an empty list, and of an item that is not null. */
const EMPTY = 0;
const ITEM = 2;

/** A column of lists of texts. No list is null, nor is anything in one. */
export class TextListBuilder implements ColumnBuilder {
  readonly #name: string;
  readonly #store = new TextValues(false);
  readonly #repeated = new GrowingArray((length) => new Uint8Array(length));
  readonly #defined = new GrowingArray((length) => new Uint8Array(length));
  #rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get size(): number {
    return this.#store.size;
  }

  add(value: ColumnValue): void {
    const list = value as readonly string[];
    this.#rows += 1;
    if (list.length === 0) {
      this.#repeated.add(0);
      this.#defined.add(EMPTY);
      return;
    }
    for (let index = 0; index < list.length; index += 1) {
      this.#repeated.add(index === 0 ? 0 : 1);
      this.#defined.add(ITEM);
      this.#store.add(list[index] as string, 1);
    }
  }

  write(sink: ByteSink): readonly ColumnChunk[] {
    const [repetition, definition] = [new ByteSink(), new ByteSink()];
    writeHybrid(repetition, this.#repeated.added, 1);
    writeHybrid(definition, this.#defined.added, 2);
    const levels = { repetition: repetition.written, definition: definition.written };
    const path = [this.#name, 'list', 'element'];
    const slots = this.#defined.length;
    const chunk = writeChunk(sink, path, this.#store, { slots, rows: this.#rows, levels });
    this.#repeated.clear();
    this.#defined.clear();
    this.#rows = 0;
    return [chunk];
  }
}
