import { canGenerateCode } from '../codegen/can-generate-code';
import { compiler } from './compiled/compiler';
import type { Engine } from './engine';
import { interpreter } from './interpreter';

/** The compiler, or the interpreter where code generation is forbidden. */
export function defaultEngine(): Engine {
  return canGenerateCode() ? compiler : interpreter;
}
