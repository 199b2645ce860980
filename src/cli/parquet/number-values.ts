import { GrowingArray } from './growing-array';
import type { Presence } from './presence';
import type { Sources, StoredValues, ValueOf, ValueStore } from './stored-values';

/** Whole numbers in 64 bits. */
export class NumberValues implements ValueStore<number> {
  readonly #stored: (numbers: Float64Array) => StoredValues;
  readonly #numbers = new GrowingArray((length) => new Float64Array(length));

  /** @param stored - stores the numbers of a row group. */
  constructor(stored: (numbers: Float64Array) => StoredValues) {
    this.#stored = stored;
  }

  get size(): number {
    return this.#numbers.length * 8;
  }

  addAll({ list, from, to }: Sources, valueOf: ValueOf<number>, presence: Presence): void {
    const items = this.#numbers.reserve(to - from);
    let { length } = this.#numbers;
    for (let index = from; index < to; index += 1) {
      const value = valueOf(list[index]) ?? undefined;
      presence.add(value !== undefined, 1);
      if (value !== undefined) items[length++] = value;
    }
    this.#numbers.length = length;
  }

  add(value: number, count: number): void {
    const { length } = this.#numbers;
    this.#numbers.reserve(count).fill(value, length, length + count);
    this.#numbers.length = length + count;
  }

  take(): StoredValues {
    const stored = this.#stored(this.#numbers.added);
    this.#numbers.clear();
    return stored;
  }
}
