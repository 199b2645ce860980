import type { ColumnValue } from '../../../rows/columns/column-type';

/** Where rows go. */
export interface TableOutput {
  /** Adds a row. */
  add(values: readonly ColumnValue[]): Promise<void> | void;
  /** Writes what is left, and makes it seen. */
  finish(): Promise<void> | void;
  /** Leaves what was there before as it was. */
  abort(): void;
}

/** Makes bytes of rows. */
export interface RowEncoder {
  /** How many rows wait until they are encoded. */
  readonly waiting: number;
  /** Adds a row. Gives what is ready to be written. */
  add(values: readonly ColumnValue[]): Uint8Array | string | undefined;
  /** The rest. */
  end(): Uint8Array | string;
}
