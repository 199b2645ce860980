import { BodyRule } from '../request/rules/body-rule';

const DIGITS = /^\d+$/;

/** An id comes as a number or as its digits. */
export function IsId(wire: string): PropertyDecorator {
  return BodyRule('isId', wire, (value) =>
    typeof value === 'bigint' ||
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) ||
    (typeof value === 'string' && DIGITS.test(value))
      ? undefined
      : 'must be an id: a whole number, or a text of its digits',
  );
}
