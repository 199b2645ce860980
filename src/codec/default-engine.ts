import { canGenerateCode } from './compile/can-generate-code';
import { compiler } from './compile/compiler';
import type { Engine } from './engine';
import { interpreter } from './interpret/interpreter';

/** The compiler, or the interpreter where code generation is forbidden. */
export function defaultEngine(): Engine {
  return canGenerateCode() ? compiler : interpreter;
}
