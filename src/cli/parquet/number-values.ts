import { ByteSink } from './byte-sink';
import { GrowingArray } from './growing-array';
import type { StoredValues, ValueStore } from './stored-values';
import { bitsOf, writeHybrid } from './write-hybrid';
import type { Content } from './write-page';

/** By so many it shows if numbers differ. */
const SAMPLE = 256;
const SAMPLE_SHARE = 0.5;
/** So large a part of all may differ: else places and numbers together take more than the numbers. */
const SHARE = 0.25;
const HALF = 2 ** 32;
const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Whole numbers in 64 bits: those that differ and their places, or if many differ the numbers one after the other. */
export class IntegerValues implements ValueStore {
  readonly type = 'INT64';
  readonly codec = 'UNCOMPRESSED';
  readonly #numbers = new GrowingArray((length) => new Float64Array(length));

  get size(): number {
    return this.#numbers.length * 8;
  }

  add(value: number, count: number): void {
    this.#numbers.add(value, count);
  }

  take(): StoredValues {
    const numbers = this.#numbers.added;
    this.#numbers.clear();
    const found = findDistinct(numbers);
    if (!found) {
      const data = contentOf(numbers);
      return { count: numbers.length, dictionary: undefined, data, bounds: undefined };
    }
    const sink = new ByteSink();
    const bits = bitsOf(Math.max(0, found.distinct.length - 1));
    sink.byte(bits);
    writeHybrid(sink, found.places, bits);
    return {
      count: numbers.length,
      dictionary: { count: found.distinct.length, content: contentOf(found.distinct) },
      data: { bytes: sink.written, size: sink.length },
      bounds: undefined,
    };
  }
}

/** Moments in epoch ms. Most differ. */
export class TimestampValues implements ValueStore {
  readonly type = 'INT64';
  readonly codec = 'UNCOMPRESSED';
  readonly #numbers = new GrowingArray((length) => new Float64Array(length));
  #least = Infinity;
  #greatest = -Infinity;

  get size(): number {
    return this.#numbers.length * 8;
  }

  add(value: Date, count: number): void {
    const time = value.getTime();
    if (time < this.#least) this.#least = time;
    if (time > this.#greatest) this.#greatest = time;
    this.#numbers.add(time, count);
  }

  take(): StoredValues {
    const numbers = this.#numbers.added;
    const bounds =
      numbers.length === 0
        ? undefined
        : { min_value: BigInt(this.#least), max_value: BigInt(this.#greatest) };
    [this.#least, this.#greatest] = [Infinity, -Infinity];
    this.#numbers.clear();
    return { count: numbers.length, dictionary: undefined, data: contentOf(numbers), bounds };
  }
}

/** True or false, a bit each. */
export class BooleanValues implements ValueStore {
  readonly type = 'BOOLEAN';
  readonly codec = 'UNCOMPRESSED';
  readonly #flags = new GrowingArray((length) => new Uint8Array(length));
  #trueCount = 0;

  get size(): number {
    return this.#flags.length;
  }

  add(value: boolean, count: number): void {
    this.#flags.add(value ? 1 : 0, count);
    if (value) this.#trueCount += count;
  }

  take(): StoredValues {
    const flags = this.#flags.added;
    const count = flags.length;
    const bytes = new Uint8Array(Math.ceil(count / 8));
    for (let index = 0; this.#trueCount > 0 && index < count; index += 1) {
      bytes[index >> 3] = (bytes[index >> 3] as number) | ((flags[index] as number) << (index & 7));
    }
    const bounds =
      count === 0
        ? undefined
        : { min_value: this.#trueCount === count, max_value: this.#trueCount > 0 };
    this.#flags.clear();
    this.#trueCount = 0;
    return { count, dictionary: undefined, data: { bytes, size: bytes.length }, bounds };
  }
}

function contentOf(values: ArrayLike<number>): Content {
  const halves = new Int32Array(values.length * 2);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    // What does not fit into 32 bits is left out.
    halves[index * 2] = value;
    halves[index * 2 + 1] = Math.floor(value / HALF);
  }
  const bytes = Buffer.from(halves.buffer);
  return { bytes: IS_BIG_ENDIAN ? bytes.swap32() : bytes, size: bytes.length };
}

/** The numbers that differ, and their places; undefined if many do. */
function findDistinct(
  numbers: Float64Array,
): { readonly distinct: readonly number[]; readonly places: Uint16Array } | undefined {
  const known = new Map<number, number>();
  const distinct: number[] = [];
  const places = new Uint16Array(numbers.length);
  const most = Math.min(2 ** 16, Math.max(1, numbers.length * SHARE));
  let [before, place] = [NaN, 0];
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] as number;
    if (value !== before) {
      before = value;
      const found = known.get(value);
      place = found ?? distinct.length;
      if (found === undefined) {
        if (place >= most) return undefined;
        known.set(value, place);
        distinct.push(value);
      }
    }
    places[index] = place;
    if (index === SAMPLE && distinct.length > SAMPLE * SAMPLE_SHARE) return undefined;
  }
  return { distinct, places };
}
