import type * as fc from 'fast-check';

import { pick } from '../../../test/helpers/random-drafts';

/** Letters of one and of two UTF-16 units, a digit of another script, and what no key may hold. */
const KEY_LETTERS = ['a', 'a', 'Z', '9', '_', '-', 'ä', 'я', '中', '𐐷', '٣'] as const;
const OTHER_LETTERS = [' ', '.', '😀', '\u0301', '\ud800', '\n', '\u0000', '\u2028', '"'] as const;
const TEXTS = [
  '',
  'x',
  'naïve ✓ 😀',
  '1',
  'true',
  'null',
  ' ',
  'a\n',
  '\ud83d',
  'toString',
  'Untitled',
] as const;

/** A string for a field without limits. */
export function drawText(random: fc.Random): string {
  return pick(random, TEXTS);
}

/** A string about as long as the field allows, in code points; `isFaulty` breaks one of its rules, mostly. */
export function drawLimited(
  random: fc.Random,
  limits: { minLength: number; maxLength?: number; isKey: boolean },
  isFaulty: boolean,
): string {
  const { minLength, maxLength = 20, isKey } = limits;
  const letter = pick(random, KEY_LETTERS);
  const length = pick(random, [minLength, minLength + 1, 5, maxLength - 1, maxLength]);
  if (!isFaulty) return letter.repeat(Math.max(minLength, length));
  const odd = pick(random, OTHER_LETTERS);
  return pick(random, [
    letter.repeat(maxLength + 1),
    letter.repeat(Math.max(0, minLength - 1)),
    isKey ? letter + odd : letter,
    isKey ? odd + letter : letter,
    `${letter.repeat(maxLength)}\n`,
    `${letter.repeat(maxLength - 1)}\n`,
  ]);
}
