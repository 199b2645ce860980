import type { Piece } from '../../table/row-encoder';

/** Where rows go. */
export interface TableOutput {
  /** True if rows are seen as they are written: nothing can be taken back. */
  readonly isStream: boolean;
  /** True once nobody reads what is written. */
  readonly isClosed: boolean;
  /** Adds rows. */
  add(piece: Piece): Promise<void> | void;
  /** Writes what is left, and makes it seen. */
  finish(): Promise<void> | void;
  /** Leaves what was there before as it was. */
  abort(): Promise<void> | void;
}
