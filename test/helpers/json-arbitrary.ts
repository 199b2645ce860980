import * as fc from 'fast-check';

import { NumberLiteral, setKey, type Draft } from './draft';
import { SPECIAL_KEYS } from './random-drafts';

const digits = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat({ max: 9 }).map(String), minLength: 1, maxLength: most });

const whole = fc.oneof(
  { weight: 1, arbitrary: fc.constant('0') },
  { weight: 4, arbitrary: digits(30).map((text) => `${Number(text[0]) || 1}${text.slice(1)}`) },
);

/** A number in any notation that JSON allows: `-0.10e+2`, thirty digits, an exponent beyond all doubles. */
const numberLiteral: fc.Arbitrary<NumberLiteral> = fc
  .tuple(
    fc.constantFrom('', '', '-'),
    whole,
    fc.option(digits(20), { freq: 2 }),
    fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'e-'), fc.integer({ min: 0, max: 400 })), {
      freq: 2,
    }),
  )
  .map(([sign, integer, fraction, exponent]) => {
    const tail = exponent ? exponent.join('') : '';
    return new NumberLiteral(sign + integer + (fraction === null ? '' : `.${fraction}`) + tail);
  });

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '\ud800', 'a\udc00b', '\u2028', '"', '\\', '9007199254740993', '\u0000'),
);

const key = fc.oneof(text, fc.constantFrom(...SPECIAL_KEYS));

/** Any JSON value: numbers in any notation, keys and strings of any characters. */
export const anyJson: fc.Arbitrary<Draft> = fc.letrec<{ value: Draft }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: numberLiteral },
    { weight: 1, arbitrary: fc.constantFrom<Draft>(null, true, false) },
    { weight: 2, arbitrary: text },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(toDraft) },
  ),
})).value;

function toDraft(entries: readonly (readonly [string, Draft])[]): Draft {
  const object = {};
  for (const [name, value] of entries) setKey(object, name, value);
  return object;
}
