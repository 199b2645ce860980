import type * as fc from 'fast-check';

import { NumberLiteral, type Draft } from '../../../test/helpers/draft';
import { pick } from '../../../test/helpers/random-drafts';

const INTEGERS = [
  '0',
  '1',
  '-1',
  '-0',
  '455644833',
  '2147483648',
  '1625060460483',
  '9007199254740991',
  '-9007199254740991',
] as const;
const BIG_INTEGERS = [
  '9007199254740992',
  '9007199254740993',
  '-9007199254740992',
  '9223372036854775808',
  '123456789012345678901234567890',
] as const;
const FRACTIONS = ['0.5', '-1.0', '0.0', '1e-7', '-2.5e21', '1E3', '0.1', '5e-324'] as const;
const WHOLE_FRACTIONS = ['1.0', '1e3', '10E-1', '-0.0', '9007199254740993.0', '1e400'] as const;

/** An integer that a number holds, at a bound of some type now and then. */
export function drawInteger(random: fc.Random): Draft {
  return new NumberLiteral(pick(random, INTEGERS));
}

/** A number with a fraction or an exponent. */
export function drawFraction(random: fc.Random): Draft {
  return new NumberLiteral(pick(random, FRACTIONS));
}

/** What is nearly a value of the kind: what looser readers turn into one. */
export function drawNearly(random: fc.Random, kind: string): Draft {
  const number = (literals: readonly string[]): Draft => new NumberLiteral(pick(random, literals));
  switch (kind) {
    case 'int64':
      return pick<() => Draft>(random, [
        () => number(BIG_INTEGERS),
        () => number(WHOLE_FRACTIONS),
        () => number(FRACTIONS),
        () => number(['NaN', '1.5']),
        () => pick<Draft>(random, [true, false, '1', '1.0', ' 1', '']),
      ])();
    case 'float':
      return pick<() => Draft>(random, [
        () => number(INTEGERS),
        () => number(BIG_INTEGERS),
        () => number(['1e400', '-1e400', '1e309']),
        () => number(['NaN', 'Infinity', '-Infinity']),
        () => pick<Draft>(random, [true, '0.5', 'inf', 'NaN', '']),
      ])();
    case 'boolean':
      return pick<Draft>(random, ['true', 'false', 'yes', 'off', '', new NumberLiteral('1')]);
    case 'string':
      return pick<Draft>(random, [true, ['a'], { a: 'b' }, new NumberLiteral('5'), []]);
    case 'array':
      return pick<Draft>(random, [{}, '', 'a', 'ab', true, { '': true }, { a: {} }, [[]], [null]]);
    default:
      return pick<Draft>(random, [[], '', 'ab', [['a', 'b']], ['ab'], [{ a: 1, b: 2 }], true]);
  }
}
