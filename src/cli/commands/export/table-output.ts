import type { Piece } from '../../table/row-encoder';

/** Where rows go. */
export interface TableOutput {
  /** Adds rows. */
  add(piece: Piece): Promise<void> | void;
  /** Writes what is left, and makes it seen. */
  finish(): Promise<void> | void;
  /** Leaves what was there before as it was. */
  abort(): void;
}
