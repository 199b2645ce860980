import { GrowingArray } from './growing-array';
import type { Presence } from './presence';
import type { Sources, StoredValues, ValueOf, ValueStore } from './stored-values';

/** True or false, a bit each. */
export class BooleanValues implements ValueStore<boolean> {
  readonly #flags = new GrowingArray((length) => new Uint8Array(length));
  #trueCount = 0;

  get size(): number {
    return this.#flags.length;
  }

  addAll({ list, from, to }: Sources, valueOf: ValueOf<boolean>, presence: Presence): void {
    const items = this.#flags.reserve(to - from);
    let { length } = this.#flags;
    for (let index = from; index < to; index += 1) {
      const value = valueOf(list[index]) ?? undefined;
      presence.add(value !== undefined, 1);
      if (value === undefined) continue;
      items[length++] = value ? 1 : 0;
      if (value) this.#trueCount += 1;
    }
    this.#flags.length = length;
  }

  add(value: boolean, count: number): void {
    const { length } = this.#flags;
    this.#flags.reserve(count).fill(value ? 1 : 0, length, length + count);
    this.#flags.length = length + count;
    if (value) this.#trueCount += count;
  }

  take(): StoredValues {
    const flags = this.#flags.added;
    const trueCount = this.#trueCount;
    const bytes = bitsOf(flags, trueCount);
    this.#flags.clear();
    this.#trueCount = 0;
    return {
      type: 'BOOLEAN',
      codec: 'UNCOMPRESSED',
      count: flags.length,
      dictionary: undefined,
      data: { bytes, size: bytes.length },
      bounds:
        flags.length === 0
          ? undefined
          : { min_value: trueCount === flags.length, max_value: trueCount > 0 },
    };
  }
}

function bitsOf(flags: Uint8Array, trueCount: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  if (trueCount === 0) return bytes;
  for (let index = 0; index < flags.length; index += 1) {
    bytes[index >> 3] = (bytes[index >> 3] as number) | ((flags[index] as number) << (index & 7));
  }
  return bytes;
}
