import { isPlainObject } from '../json/plain-object';
import { setOwn } from '../json/set-own';

const BITS = 64;

/** A copy of a JSON value in which BSON can hold every integer: those beyond 64 bits are strings of digits. */
export function bsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') {
    return BigInt.asIntN(BITS, value) === value ? value : value.toString();
  }
  if (Array.isArray(value)) return value.map(bsonOf);
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) setOwn(copy, key, bsonOf(member));
  return copy;
}
