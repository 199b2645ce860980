import { isOfAnotherCopy } from '../../schema/class-tools/copy-mark';
import { maskText } from '../../schema/secrets/mask-text';
import { quote } from './path';

const LONGEST_NUMBER = 60;
const LONGEST_NAME = 80;
const LONGEST_MASKED = 2_000;
const LONGEST_REASON = 1_000;
const OTHER_COPY = ' of a second copy of databricks-jobs (see npm ls databricks-jobs)';

/** What a value is, in words for a message: `the string "abc"`, `an array`. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `the string ${quoteValue(value)}`;
    case 'number':
      return Number.isFinite(value) ? `the number ${value}` : `${value}`;
    case 'bigint':
      return `the number ${describeDigits(value)}`;
    case 'boolean':
      return String(value);
    default:
      return describeKind(value);
  }
}

/** A string in quotes, without the secrets in it that are known by their form. */
export function quoteValue(text: string, longest?: number): string {
  // What stands in a URL before the @ must be whole to be known.
  return quote(maskText(text.slice(0, LONGEST_MASKED)), longest);
}

/** What a value is without showing it, for secrets. */
export function describeKind(value: unknown): string {
  if (typeof value === 'object') return describeObject(value);
  if (typeof value === 'undefined') return 'undefined';
  return `a ${typeof value === 'bigint' ? 'number' : typeof value}`;
}

/** The digits of an integer, shortened to what a message can show. */
export function describeDigits(value: bigint | number): string {
  const digits = value.toString();
  if (digits.length <= LONGEST_NUMBER) return digits;
  return `${digits.slice(0, LONGEST_NUMBER)}… (${digits.length} digits)`;
}

/** What code of the caller's threw, which may be anything, in words. */
export function describeThrown(thrown: unknown): string {
  try {
    return String(thrown).slice(0, LONGEST_REASON);
  } catch {
    return 'a value that cannot be shown';
  }
}

function describeObject(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  const name = nameOfClass(value);
  if (name === 'Object') return 'an object';
  return `an object of class ${name}${isSafely(isOfAnotherCopy, value) ? OTHER_COPY : ''}`;
}

/** The answer, or no where the value throws: a proxy that was revoked does not even say what it is an instance of. */
export function isSafely<V>(test: (value: V) => boolean, value: V): boolean {
  try {
    return test(value);
  } catch {
    return false;
  }
}

function nameOfClass(value: object): string {
  try {
    const maker = (value as { constructor?: unknown }).constructor;
    // A class may have a static property called name, which may be anything.
    const name: unknown = typeof maker === 'function' ? maker.name : undefined;
    return typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : 'Object';
  } catch {
    return 'Object';
  }
}
