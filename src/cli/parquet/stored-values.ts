import type { Bounds } from './bounds';
import type { Presence } from './presence';
import type { Content } from './write-page';

/** The values of a column of a row group as they are stored, without nulls. */
export interface StoredValues {
  readonly type: 'BYTE_ARRAY' | 'INT64' | 'BOOLEAN';
  readonly codec: 'SNAPPY' | 'UNCOMPRESSED';
  /** How many there are. */
  readonly count: number;
  /** The values that differ, if the data is their places. */
  readonly dictionary: { readonly count: number; readonly content: Content } | undefined;
  readonly data: Content;
  readonly bounds: Bounds | undefined;
}

/** What some rows are made from: the part of a list from one place to another. */
export interface Sources {
  readonly list: readonly unknown[];
  readonly from: number;
  readonly to: number;
}

/** Gives the value of a row, null or undefined if there is none. */
export type ValueOf<Value> = (source: unknown) => Value | null | undefined;

/**
 * Takes the values of a column, one after the other. Each store has its own loop over the rows, although the loops look alike: V8 makes a
 * loop fast only if all values have one type.
 */
export interface ValueStore<Value> {
  /** About how many bytes of memory they take. */
  readonly size: number;
  /** Adds the values of rows, and notes which are null. */
  addAll(sources: Sources, valueOf: ValueOf<Value>, presence: Presence): void;
  /** Adds a value so many times. */
  add(value: Value, count: number): void;
  /** All values since this was called last. */
  take(): StoredValues;
}
