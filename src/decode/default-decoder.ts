import { canGenerateCode } from '../codegen/can-generate-code';
import { decodeChecked } from './checked/model';
import { decodeCompiled } from './compiled/decode-compiled';
import type { DecodeModel } from './context';

/** Compiled decoding; checked decoding if code generation is forbidden. Both give the same results. */
export function defaultDecoder(): DecodeModel {
  return canGenerateCode() ? decodeCompiled : decodeChecked;
}
