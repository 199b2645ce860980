import type * as fc from 'fast-check';

import { pick } from '../../test/helpers/random-drafts';

/** Pieces of JSON, and of what is nearly JSON. */
const TOKENS = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\'],
  ...[
    'null',
    'true',
    '-',
    '0',
    '1e999',
    '01',
    '.5',
    'NaN',
    'undefined',
    "'a'",
    '/**/',
    '\\u',
    '\\ud800',
  ],
  ...[
    '"__proto__":',
    '"run_id":',
    '"runs":[',
    '"tasks":',
    '{"',
    '"}',
    '[[',
    ']]',
    '\uFEFF',
    '\u0000',
  ],
  ...['\r', '\r\n', '\n', '\t', '\u2028', '9007199254740993', '1e9999', '"\\u0061"', '\ud800'],
];

type Edit = (random: fc.Random, text: string, at: number, donor: string) => string;

const EDITS: readonly Edit[] = [
  (random, text, at) => splice(text, at, 1, String.fromCharCode(random.nextInt(0, 0x17f))),
  (random, text, at) => splice(text, at, 0, pick(random, TOKENS)),
  (random, text, at) => splice(text, at, random.nextInt(1, 8), pick(random, TOKENS)),
  (random, text, at) => splice(text, at, random.nextInt(1, 20), ''),
  (_random, text, at) => text.slice(0, at),
  (random, text, at) => splice(text, at, 0, part(random, text)),
  (random, text, at, donor) => splice(text, at, random.nextInt(0, 30), part(random, donor)),
  (random, text) => swapNumber(random, text),
  (random, text) => repeatMember(random, text),
  (random, text, at) => splice(text, at, 0, pick(random, TOKENS).repeat(random.nextInt(1, 2_000))),
];

/** A text with a few changes that know little of JSON, some of which bring in pieces of another text. */
export function mutateText(random: fc.Random, text: string, donor: string): string {
  let mutated = text;
  for (let count = random.nextInt(1, 4); count > 0; count -= 1) {
    mutated = pick(random, EDITS)(random, mutated, random.nextInt(0, mutated.length), donor);
  }
  return mutated;
}

function splice(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

function part(random: fc.Random, text: string): string {
  const start = random.nextInt(0, text.length);
  return text.slice(start, start + random.nextInt(1, 60));
}

/** One number in place of another. */
function swapNumber(random: fc.Random, text: string): string {
  const numbers = [...text.matchAll(/-?\d[\d.eE+-]*/g)];
  if (numbers.length === 0) return text;
  const { index, 0: literal } = pick(random, numbers);
  const forms = [
    '-0',
    `${literal}e5`,
    `${literal}.0`,
    '1e400',
    '9'.repeat(random.nextInt(1, 400)),
    '',
  ];
  return splice(text, index, literal.length, pick(random, forms));
}

/** A member that is there twice, the second time perhaps with another value. */
function repeatMember(random: fc.Random, text: string): string {
  const members = [...text.matchAll(/"[^"\\]*":[^{}[\],]+,/g)];
  if (members.length === 0) return text;
  const { index, 0: member } = pick(random, members);
  const other = random.nextInt(0, 1) === 0 ? member : member.replace(/:.*,$/s, ':[1],');
  return splice(text, index, 0, other);
}
