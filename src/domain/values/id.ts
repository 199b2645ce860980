import { stated } from '../../model/stated';
import type { Extensible } from '../../model/stated';

/** An id in the form in which ids are compared: a number, or its digits if a number cannot hold them. */
export type Id = number | string;

const DIGITS = /^\d+$/;
/** As many as an integer of a document may have. */
const MOST_DIGITS = 10_000;

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

/** A value as an id; undefined if it is none, as text of more than 10,000 digits. */
export function toId(value: unknown): Id | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  if (typeof value !== 'bigint' && typeof value !== 'string') return undefined;
  const digits = String(value);
  if (digits.length > MOST_DIGITS || !DIGITS.test(digits)) return undefined;
  const number = Number(digits);
  return Number.isSafeInteger(number) ? toId(number) : String(BigInt(digits));
}
