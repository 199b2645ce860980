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
