import type * as fc from 'fast-check';

import { NumberLiteral, setKey, type Draft } from './draft';

/** Keys that mean something to JavaScript or to this package. */
export const SPECIAL_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'prototype',
  'toJSON',
  'toDict',
  'additionalProperties',
  'length',
  '0',
  '',
  'a.b[0]',
  '\ud800',
] as const;

/** Numbers that a double cannot hold exactly, or in an unusual notation. */
export const LITERALS = [
  '9007199254740992',
  '9007199254740993',
  '-9007199254740995',
  '123456789012345678901234567890',
  '1e20',
  '1e23',
  '1e400',
  '1.0',
  '0.1e1',
  '-0',
  '1e-7',
  '9007199254740993.0',
] as const;

/** One of the items. */
export function pick<T>(random: fc.Random, items: readonly T[]): T {
  return items[random.nextInt(0, items.length - 1)] as T;
}

/** A value of the wrong type for most fields. */
export function unexpectedDraft(random: fc.Random): Draft {
  const made = random.nextInt(0, 9);
  if (made === 9) return nest(random.nextInt(1, 80), random.nextInt(0, 1) === 0);
  return pick<Draft>(random, [
    null,
    true,
    0,
    1.5,
    '',
    'odd',
    {},
    [],
    [null],
    [[{}]],
    { a: null },
    [{ task_key: 1 }],
    randomDraft(random, 2),
  ]);
}

/** A JSON value with at most so many levels. */
export function randomDraft(random: fc.Random, levels: number): Draft {
  const kind = random.nextInt(0, levels > 0 ? 8 : 5);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return random.nextInt(0, 1) === 0;
    case 2:
      return random.nextInt(-1_000, 1_000) / pick(random, [1, 8]);
    case 3:
    case 4:
      return pick(random, ['', 'text', '"\\\n', '\u2028', '\udc00', '😀']);
    case 5:
      return new NumberLiteral(pick(random, LITERALS));
    case 6:
      return Array.from({ length: random.nextInt(0, 3) }, () => randomDraft(random, levels - 1));
    default: {
      const object = {};
      for (let count = random.nextInt(0, 3); count > 0; count -= 1) {
        const key = random.nextInt(0, 2) === 0 ? pick(random, SPECIAL_KEYS) : `k${count}`;
        setKey(object, key, randomDraft(random, levels - 1));
      }
      return object;
    }
  }
}

function nest(levels: number, isArray: boolean): Draft {
  let draft: Draft = 1;
  for (let level = 0; level < levels; level += 1) draft = isArray ? [draft] : { a: draft };
  return draft;
}
