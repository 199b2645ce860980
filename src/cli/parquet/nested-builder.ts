import { elementsOf, parquetValue } from '../../rows/formats/parquet-schema';
import type { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import type { ParquetColumn } from './parquet-column';
import type { ColumnChunk, ParquetLibrary } from './parquet-library';
import { shiftChunk } from './shift-chunk';
import type { Sources } from './stored-values';

/** A column of maps, or of lists of structs. The library writes a file with this column alone, and the column is taken from it. */
export class NestedBuilder implements ColumnBuilder {
  readonly size = 0;
  readonly #library: ParquetLibrary;
  readonly #column: ParquetColumn;
  #values: unknown[] = [];

  constructor(library: ParquetLibrary, column: ParquetColumn) {
    this.#library = library;
    this.#column = column;
  }

  add({ list, from, to }: Sources): void {
    const { type, valueOf } = this.#column;
    for (let index = from; index < to; index += 1) {
      this.#values.push(parquetValue(type, valueOf(list[index]) ?? null));
    }
  }

  write(sink: ByteSink): readonly ColumnChunk[] {
    const { ByteWriter, ParquetWriter } = this.#library;
    const { name, type, nullable } = this.#column;
    const bytes = new ByteWriter();
    const repetition = nullable ? 'OPTIONAL' : 'REQUIRED';
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'schema', num_children: 1 }, ...elementsOf(name, type, repetition)],
      statistics: false,
    });
    const start = bytes.offset;
    const data = this.#values;
    // It gives a promise only for a writer that is flushed to a stream; this one is in memory.
    void writer.write({ columnData: [{ name, data }], rowGroupSize: data.length });
    const shift = BigInt(sink.length - start);
    sink.append(bytes.getBytes().subarray(start));
    this.#values = [];
    return (writer.row_groups[0]?.columns ?? []).map((chunk) => shiftChunk(chunk, shift));
  }
}
