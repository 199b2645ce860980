import type { ColumnValue } from '../../rows/columns/column-type';
import type { ByteSink } from './byte-sink';
import type { ColumnChunk } from './parquet-library';

/** Takes the values of a column, one after the other, and writes them as the column of a row group. */
export interface ColumnBuilder {
  /** About how many bytes of memory the values take. */
  readonly size: number;
  /** Adds the value of the next row. */
  add(value: ColumnValue): void;
  /** Writes all since this was called last. Gives what the footer says of it; offsets begin where the sink begins. */
  write(sink: ByteSink): readonly ColumnChunk[];
}
