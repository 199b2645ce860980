import type { ModelClass } from '../schema/model-class';
import type { EncodeContext } from '../encode/context';
import type { INVALID, ReadContext } from './context';

/** Reads a value into an instance of a class, or says why not in the context. */
type DecodeModel = (
  model: ModelClass,
  value: unknown,
  context: ReadContext,
  depth: number,
) => object | typeof INVALID;

/** Writes an instance as a plain object with wire names. */
type EncodeModel = (
  instance: object,
  context: EncodeContext,
  depth: number,
) => Record<string, unknown>;

/** One way of reading and writing. There are two, which always agree: the interpreter and the compiler. */
export interface Engine {
  readonly name: 'interpreter' | 'compiler';
  readonly decodeModel: DecodeModel;
  readonly encodeModel: EncodeModel;
}
