import type { ByteSink } from './byte-sink';
import type { ColumnChunk } from './parquet-library';
import type { Sources } from './stored-values';

/** Takes the values of a column, one after the other, and writes them as the column of a row group. */
export interface ColumnBuilder {
  /** About how many bytes of memory the values take. */
  readonly size: number;
  /** Adds the values of rows of one document. */
  add(sources: Sources): void;
  /** Writes the values that were added since the last call, and gives their entry in the footer. Offsets count from the start of the sink. */
  write(sink: ByteSink): readonly ColumnChunk[];
}
