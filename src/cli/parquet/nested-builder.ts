import type { ColumnDescription } from '../../rows/columns/column';
import type { ColumnValue } from '../../rows/columns/column-type';
import { elementsOf, parquetValue } from '../../rows/formats/parquet-schema';
import type { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import type { ColumnChunk, ParquetLibrary } from './parquet-library';
import { shiftChunk } from './shift-chunk';

/** A column of maps, or of lists of structs. The library writes a file with this column alone, and the column is taken from it. */
export class NestedBuilder implements ColumnBuilder {
  readonly size = 0;
  readonly #library: ParquetLibrary;
  readonly #column: ColumnDescription;
  #values: unknown[] = [];

  constructor(library: ParquetLibrary, column: ColumnDescription) {
    this.#library = library;
    this.#column = column;
  }

  add(value: ColumnValue): void {
    this.#values.push(parquetValue(this.#column.type, value));
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
