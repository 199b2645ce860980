import type { ColumnValue } from '../../rows/columns/column-type';
import type { EncodedGroup } from '../parquet/group-encoder';

/** The forms that rows can have. */
export const EXPORT_FORMATS = ['ndjson', 'csv', 'parquet'] as const;

/** The form of rows. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Rows that are not encoded yet. */
export interface RowBatch {
  /** Each as its values in the order of the columns. */
  readonly rows: readonly (readonly ColumnValue[])[];
}

/** Rows: lines, a row group of Parquet, or the rows as they are. Threads can send it to each other. */
export type Piece = string | EncodedGroup | RowBatch;

/** Makes pieces of rows. */
export interface RowEncoder {
  /** How many rows wait until they are encoded. */
  readonly waiting: number;
  /** Adds the rows of a document, given their sources. Returns what is ready to be written. */
  add(sources: readonly unknown[]): readonly Piece[];
  /** The rest; undefined if there is none. */
  end(): Piece | undefined;
}

/** Puts pieces together as one file. */
export interface FileFormat {
  /** What a file begins with. */
  head(): Uint8Array | string;
  /** The bytes of the next piece. */
  next(piece: Piece): Uint8Array | string;
  /** What a file ends with, once it has all pieces. */
  tail(): Uint8Array | string;
}
