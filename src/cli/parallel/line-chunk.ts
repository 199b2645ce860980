/** Whole lines out of the middle of an input. */
export interface LineChunk {
  /** The lines as UTF-8, in memory that threads share. */
  readonly bytes: Uint8Array;
  /** The number of the first line in the input, from 1. */
  readonly line: number;
}
