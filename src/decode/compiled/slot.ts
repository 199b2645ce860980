import type { INVALID, ReadContext } from '../context';

/** A compiled decoder of one class. */
export type Decoder = (
  value: unknown,
  context: ReadContext,
  depth: number,
) => object | typeof INVALID;

/** Holds the decoder of a class, before and after it is compiled. */
export interface DecoderSlot {
  decode: Decoder;
}
