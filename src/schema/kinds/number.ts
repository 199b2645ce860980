import { IsNumber } from 'class-validator';

import { code } from '../../codegen/code';
import { exactInteger } from '../../json/exact-integer';
import { saying } from '../validator/constraint-messages';
import { defineKind, type ScalarKind } from './kind';
import type { Checked } from './fault';

/** A finite number, fractions included, as an IEEE double. */
export interface NumberType {
  /** What the value is. */
  readonly kind: 'number';
}

defineKind<ScalarKind<NumberType>>({
  name: 'number',
  jsonType: 'number',
  expected: () => 'a number',
  check,
  accepts: () => isUnrounded,
  emitTest: (_type, scope) =>
    code`typeof v === "number" && ${scope.bind('isUnrounded', isUnrounded)}(v)`,
  constraints: (_type, { wire, each }) => [IsNumber({}, saying(wire, 'must be a number', each))],
  describe: (_type, dialect) => dialect.number(),
  example: () => 0.5,
});

/** True for a number within ±2^53: JSON.parse gives each integer there as the text has it. */
function isUnrounded(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function check(_type: NumberType, value: unknown): Checked {
  if (typeof value === 'bigint') return checkLarge(value);
  return Number.isFinite(value) ? { value } : { fault: { code: 'type' } };
}

/** A large integer is kept as a double only if the double is written with the same digits. */
function checkLarge(value: bigint): Checked {
  const double = Number(value);
  if (!Number.isFinite(double)) return { fault: { code: 'not_finite' } };
  const written = exactInteger(String(double)) ?? BigInt(double);
  return written === value ? { value: double } : { fault: { code: 'unsafe_integer' } };
}
