import { canGenerateCode } from '../codegen/can-generate-code';
import { encodeChecked } from './checked/model';
import { encodeCompiled } from './compiled/encode-compiled';
import type { EncodeModel } from './context';

/** Compiled encoding; checked encoding if code generation is forbidden. Both give the same results. */
export function defaultEncoder(): EncodeModel {
  return canGenerateCode() ? encodeCompiled : encodeChecked;
}

/** As with reading: to generate the code for a run takes as long as to write some without it. */
const FEW = 3;
const SMALL = 16;
let smallTexts = 0;

/** The encoder for a text: the first small instances of a process are written checked, since it may write no more. */
export function encoderForText(instance: object): EncodeModel {
  if (smallTexts >= FEW || countItems(instance) > SMALL) return defaultEncoder();
  smallTexts += 1;
  return encodeChecked;
}

function countItems(instance: object): number {
  let count = 0;
  for (const value of Object.values(instance)) if (Array.isArray(value)) count += value.length;
  return count;
}
