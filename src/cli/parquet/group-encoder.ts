import { ByteSink } from './byte-sink';
import type { ColumnBuilder } from './column-builder';
import { createBuilder } from './create-builder';
import type { ParquetColumn } from './parquet-column';
import type { ParquetLibrary, RowGroup } from './parquet-library';
import type { Sources } from './stored-values';

/** A row group; its offsets begin at 0. */
export interface EncodedGroup {
  readonly bytes: Uint8Array;
  readonly group: RowGroup;
}

/**
 * Encodes row groups. Each value goes into arrays of bytes and numbers as it comes, so that nothing of a run lives longer than the run.
 * hyparquet-writer, which writes the footers and what is nested deeply, wants all values of a group at once, goes through each column some ten
 * times, and makes a bigint of each integer: with the collection of what is kept for it, about 0.8 µs a value, where this takes 0.06.
 */
export class GroupEncoder {
  readonly #builders: readonly ColumnBuilder[];
  #rows = 0;

  constructor(columns: readonly ParquetColumn[], library: ParquetLibrary | undefined) {
    this.#builders = columns.map((column) => createBuilder(column, library));
  }

  get rows(): number {
    return this.#rows;
  }

  /** About how many bytes of memory the rows take. */
  get size(): number {
    return this.#builders.reduce((sum, { size }) => sum + size, 0);
  }

  /** Adds rows of one document, column by column: V8 makes a short loop over values of one type fast. */
  add(sources: Sources): void {
    for (const builder of this.#builders) builder.add(sources);
    this.#rows += sources.to - sources.from;
  }

  /** The rows since this was called last. */
  take(): EncodedGroup {
    const sink = new ByteSink();
    const columns = this.#builders.flatMap((builder) => builder.write(sink));
    const sizes = columns.map(({ meta_data: meta }) => meta?.total_uncompressed_size ?? 0n);
    const group = {
      columns,
      num_rows: BigInt(this.#rows),
      total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
      total_compressed_size: BigInt(sink.length),
    };
    this.#rows = 0;
    return { bytes: sink.written, group };
  }
}
