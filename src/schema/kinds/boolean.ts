import { isBoolean } from 'class-validator';

import { code } from '../../codegen/code';
import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import { defineKind, type ScalarKind } from './kind';

const IsBoolean = sharedConstraint('isBoolean', isBoolean);

/** `true` or `false`. */
export interface BooleanType {
  /** What the value is. */
  readonly kind: 'boolean';
}

const EXPECTED = 'true or false';

defineKind<ScalarKind<BooleanType>>({
  name: 'boolean',
  jsonType: 'boolean',
  expected: () => EXPECTED,
  check: (_type, value) => (typeof value === 'boolean' ? { value } : { fault: { code: 'type' } }),
  accepts: () => (value) => typeof value === 'boolean',
  emitTest: () => code`typeof v === "boolean"`,
  constraints: (_type, { wire, each }) => [IsBoolean(saying(wire, `must be ${EXPECTED}`, each))],
  describe: (_type, dialect) => dialect.boolean(),
  example: () => false,
});
