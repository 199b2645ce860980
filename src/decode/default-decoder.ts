import { canGenerateCode } from '../codegen/can-generate-code';
import { decodeChecked } from './checked/model';
import { decodeCompiled } from './compiled/decode-compiled';
import type { DecodeModel } from './context';
import { isPrototypeAsLoaded } from './prototype-watch';

/**
 * Compiled decoding; checked decoding if code generation is forbidden, or if somebody has added names to what all objects
 * inherit. Both give the same results.
 */
export function defaultDecoder(): DecodeModel {
  return canGenerateCode() && isPrototypeAsLoaded() ? decodeCompiled : decodeChecked;
}

/** To generate the code for a run takes as long as to read three such texts without it. */
const FEW = 3;
const SMALL = 16_384;
let smallTexts = 0;

/** The decoder for a text: the first small ones of a process are read checked, since it may read no more. */
export function decoderForText(text: unknown): DecodeModel {
  const isFirst = smallTexts < FEW && typeof text === 'string' && text.length <= SMALL;
  if (!isFirst) return defaultDecoder();
  smallTexts += 1;
  return decodeChecked;
}
