import type { ColumnType, ColumnValue } from '../../rows/columns/column-type';
import { elementsOf, parquetValue } from '../../rows/formats/parquet-schema';
import type { ByteSink } from './byte-sink';
import type { ColumnChunk, ParquetLibrary } from './parquet-library';
import { shiftChunk } from './shift-chunk';

/** Writes columns of lists of structs and of maps, each as a file of its own, of which the column is taken. */
export class NestedWriter {
  readonly #library: ParquetLibrary;

  constructor(library: ParquetLibrary) {
    this.#library = library;
  }

  /** Writes a column of a row group, and gives what the footer says of its leaves. */
  write(
    sink: ByteSink,
    name: string,
    type: ColumnType,
    isNullable: boolean,
    values: readonly ColumnValue[],
  ): readonly ColumnChunk[] {
    const { ByteWriter, ParquetWriter } = this.#library;
    const bytes = new ByteWriter();
    const repetition = isNullable ? 'OPTIONAL' : 'REQUIRED';
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'schema', num_children: 1 }, ...elementsOf(name, type, repetition)],
      statistics: false,
    });
    const start = bytes.offset;
    const data = values.map((value) => parquetValue(type, value));
    // It returns a promise only if it flushes by itself.
    void writer.write({ columnData: [{ name, data }], rowGroupSize: values.length });
    const shift = BigInt(sink.length - start);
    sink.append(bytes.getBytes().subarray(start));
    return (writer.row_groups[0]?.columns ?? []).map((chunk) => shiftChunk(chunk, shift));
  }
}
