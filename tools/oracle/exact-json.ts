import { parse, stringify } from 'lossless-json';

import { NumberLiteral, setKey, type Draft } from '../../test/helpers/draft';
import { isDraftObject } from './draft-kinds';

/** A text without these rounds no integer. */
const PERHAPS_BIG = /\d{16}|[eE]/;
/** Python writes no integer longer than this, and doubles have 309 digits. */
const MOST_DIGITS = 10_000;

/** JSON text as values in which no integer is rounded: one that a number cannot hold is a bigint. */
export function parseExact(text: string): unknown {
  if (!PERHAPS_BIG.test(text)) return JSON.parse(text);
  return parse(text, null, { parseNumber: exactNumber });
}

/** The value that a draft means, with no integer rounded. */
export function exactValue(draft: Draft): unknown {
  if (draft instanceof NumberLiteral) return exactNumber(draft.text);
  if (Array.isArray(draft)) return draft.map(exactValue);
  if (!isDraftObject(draft)) return draft;
  const object = {};
  for (const [key, member] of Object.entries(draft)) setKey(object, key, exactValue(member));
  return object;
}

/** The number that a JSON text means: a bigint for an integer, however it is written, that a number would not surely hold. */
export function exactNumber(literal: string): number | bigint {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  const number = Number(literal);
  const digits = whole + fraction;
  const zeros = Number(exponent) - fraction.length;
  if (Number.isSafeInteger(number) || !/[1-9]/.test(digits) || zeros > MOST_DIGITS) return number;
  const lost = zeros < 0 ? digits.slice(zeros) : '';
  if (/[1-9]/.test(lost) || -zeros > digits.length) return number;
  const kept = zeros < 0 ? digits.slice(0, zeros) : digits + '0'.repeat(zeros);
  return BigInt(sign + kept);
}

/** True where two values are written as the same JSON; the order of keys does not count. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right || isSameNumber(left, right);
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSameJson(memberOf(left, key), memberOf(right, key)),
  );
}

/** A number and a bigint are the same if the number is written with the digits of the bigint. */
function isSameNumber(left: unknown, right: unknown): boolean {
  if (typeof left === 'bigint' && typeof right === 'number') return isSameNumber(right, left);
  return typeof left === 'number' && exactNumber(String(left)) === right;
}

/** An own member, `__proto__` included. */
function memberOf(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** A value as JSON text, bigints with all digits. */
export function writeExact(value: unknown): string {
  return stringify(value) ?? 'undefined';
}
