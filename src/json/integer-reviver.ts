import { setOwn } from './set-own';
import { exactInteger, isWrittenDouble, MOST_DIGITS } from './exact-integer';

/** How many more digits than characters a text may stand for: `1e9999` in six characters has 10,000. */
const SPARE_DIGITS = 1_000_000;
const SPARE_DIGITS_PER_CHARACTER = 8;
const EXPONENT = /[eE]/;

/**
 * Turns the marked literals of a parsed text into bigints. Where exponents stand for far more digits than there is
 * text, the rest of them is read as `Infinity`, so that a short text cannot fill the memory.
 */
export class IntegerReviver {
  #spareDigits: number;

  readonly #mark: string;

  constructor(mark: string, textLength: number) {
    this.#mark = mark;
    this.#spareDigits = SPARE_DIGITS + SPARE_DIGITS_PER_CHARACTER * textLength;
  }

  /** Deeper levels than a reader accepts are left alone: it refuses them before it sees a number there. */
  revive(value: unknown, levelsLeft: number): unknown {
    if (typeof value === 'string') {
      return value.startsWith(this.#mark) ? this.#read(value.slice(this.#mark.length)) : value;
    }
    if (typeof value !== 'object' || value === null || levelsLeft < 0) return value;
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      for (let index = 0; index < items.length; index += 1) {
        items[index] = this.revive(items[index], levelsLeft - 1);
      }
      return value;
    }
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      setOwn(object, key, this.revive(object[key], levelsLeft - 1));
    }
    return value;
  }

  #read(literal: string): bigint | number {
    if (isWrittenDouble(literal)) return Number(literal);
    const mostDigits = Math.min(MOST_DIGITS, literal.length + this.#spareDigits);
    const exact = exactInteger(literal, mostDigits) ?? Number(literal);
    if (typeof exact === 'bigint' && EXPONENT.test(literal)) {
      this.#spareDigits -= exact.toString().length - literal.length;
    }
    return exact;
  }
}
