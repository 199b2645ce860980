import { parse } from 'lossless-json';

const MANY_DIGITS = /\d{16}/;

/** JSON text as values in which no integer is rounded: one that a number cannot hold is a bigint. */
export function parseExact(text: string): unknown {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text);
  return parse(text, null, { parseNumber: exactNumber });
}

/** The number that a JSON text means: a bigint for an integer beyond what a number holds exactly. */
export function exactNumber(literal: string): number | bigint {
  const number = Number(literal);
  return Number.isSafeInteger(number) || /[.e]/i.test(literal) ? number : BigInt(literal);
}

/** True where two values are written as the same JSON; the order of keys does not count. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right;
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSameJson(memberOf(left, key), memberOf(right, key)),
  );
}

/** An own member, `__proto__` included. */
function memberOf(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}
