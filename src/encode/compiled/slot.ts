import type { EncodeContext } from '../context';

/** A compiled encoder of one class. */
export type Encoder = (
  instance: object,
  context: EncodeContext,
  depth: number,
) => Record<string, unknown>;

/** Holds the encoder of a class, before and after it is compiled. */
export interface EncoderSlot {
  encode: Encoder;
}
