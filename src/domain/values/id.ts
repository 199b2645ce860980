import { stated } from '../../model/stated';
import type { Extensible } from '../../model/stated';

/** An id in the form in which ids are compared: a number, or its digits if a number cannot hold them. */
export type Id = number | string;

const DIGITS = /^\d+$/;

/** The id of a field, also if it came as text or is beyond 2^53. 0 is no id. */
export function statedId<M extends Extensible>(
  model: M,
  property: keyof M & string,
): Id | undefined {
  return toId(stated(model, property));
}

/** The id of a field with all of its digits: a bigint if a number cannot hold them. */
export function exactId<M extends Extensible>(
  model: M,
  property: keyof M & string,
): number | bigint | undefined {
  const id = statedId(model, property);
  return typeof id === 'string' ? BigInt(id) : id;
}

/** A value as an id; undefined if it is none. */
export function toId(value: unknown): Id | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  const isDigits = typeof value === 'bigint' || (typeof value === 'string' && DIGITS.test(value));
  if (!isDigits) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) ? toId(number) : String(BigInt(value));
}
