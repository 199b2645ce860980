import { canGenerateCode } from '../codegen/can-generate-code';
import { encodeChecked } from './checked/model';
import { encodeCompiled } from './compiled/encode-compiled';
import type { EncodeModel } from './context';

/** Compiled encoding; checked encoding if code generation is forbidden. Both give the same results. */
export function defaultEncoder(): EncodeModel {
  return canGenerateCode() ? encodeCompiled : encodeChecked;
}
