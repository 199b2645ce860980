import type { Bounds } from './bounds';
import type { Content } from './write-page';

/** The values of a column of a row group as they are stored, without nulls. */
export interface StoredValues {
  /** How many there are. */
  readonly count: number;
  /** The values that differ, if the data is their places. */
  readonly dictionary: { readonly count: number; readonly content: Content } | undefined;
  readonly data: Content;
  readonly bounds: Bounds | undefined;
}

/** Takes the values of a column, one after the other. */
export interface ValueStore {
  readonly type: 'BYTE_ARRAY' | 'INT64' | 'BOOLEAN';
  readonly codec: 'SNAPPY' | 'UNCOMPRESSED';
  /** About how many bytes of memory they take. */
  readonly size: number;
  /** Adds a value of the type of the column, so many times. */
  add(value: unknown, count: number): void;
  /** All values since this was called last. */
  take(): StoredValues;
}
