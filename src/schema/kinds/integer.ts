import { isInt, max, min } from 'class-validator';

import { code } from '../../codegen/code';
import { saying } from '../validator/constraint-messages';
import { sharedConstraint } from '../validator/shared-constraint';
import { defineKind, type ConstraintPlace, type ScalarKind } from './kind';
import type { Checked } from './fault';

const IsInt = sharedConstraint('isInt', isInt);
const Min = sharedConstraint('min', (value) => min(value, Number.MIN_SAFE_INTEGER));
const Max = sharedConstraint('max', (value) => max(value, Number.MAX_SAFE_INTEGER));

/** An integer within ±(2^53 − 1), the range in which a JavaScript number is exact. */
export interface IntegerType {
  /** What the value is. */
  readonly kind: 'integer';
}

defineKind<ScalarKind<IntegerType>>({
  name: 'integer',
  jsonType: 'number',
  expected: () => 'an integer',
  check,
  accepts: () => (value) => Number.isSafeInteger(value),
  emitTest: (_type, scope) =>
    code`typeof v === "number" && ${scope.bind('isSafeInteger', Number.isSafeInteger)}(v)`,
  constraints,
  describe: (_type, dialect) => dialect.integer(),
  example: () => 42,
});

function check(_type: IntegerType, value: unknown): Checked {
  if (Number.isSafeInteger(value)) return { value };
  if (typeof value === 'bigint' || Number.isInteger(value)) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? { value: number } : { fault: { code: 'unsafe_integer' } };
  }
  return { fault: { code: 'type' } };
}

function constraints(_type: IntegerType, { wire, each }: ConstraintPlace): PropertyDecorator[] {
  const range = saying(wire, `must be within ±${Number.MAX_SAFE_INTEGER}`, each);
  return [
    IsInt(saying(wire, 'must be an integer', each)),
    Min(range, [Number.MIN_SAFE_INTEGER]),
    Max(range, [Number.MAX_SAFE_INTEGER]),
  ];
}
