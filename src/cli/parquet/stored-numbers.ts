import { ByteSink } from './byte-sink';
import type { StoredValues } from './stored-values';
import { bitsOf, writeHybrid } from './write-hybrid';
import type { Content } from './write-page';

/** By so many it shows if numbers differ. */
const SAMPLE = 256;
const SAMPLE_SHARE = 0.5;
/** So large a part of all may differ: else places and numbers together take more than the numbers. */
const SHARE = 0.25;
const HALF = 2 ** 32;
const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Stores integers: those that differ and their places, or if many differ one after the other. */
export function storedIntegers(numbers: Float64Array): StoredValues {
  const found = findDistinct(numbers);
  if (!found) return plain(numbers);
  const sink = new ByteSink();
  const bits = bitsOf(Math.max(0, found.distinct.length - 1));
  sink.byte(bits);
  writeHybrid(sink, found.places, bits);
  return {
    ...plain(numbers.subarray(0, 0)),
    count: numbers.length,
    dictionary: { count: found.distinct.length, content: contentOf(found.distinct) },
    data: { bytes: sink.written, size: sink.length },
  };
}

/** Stores moments in epoch ms: most differ, and queries leave row groups out by them. */
export function storedMoments(numbers: Float64Array): StoredValues {
  if (numbers.length === 0) return plain(numbers);
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  const bounds = { min_value: BigInt(least), max_value: BigInt(greatest) };
  return { ...plain(numbers), bounds };
}

function plain(numbers: Float64Array): StoredValues {
  return {
    type: 'INT64',
    codec: 'UNCOMPRESSED',
    count: numbers.length,
    dictionary: undefined,
    data: contentOf(numbers),
    bounds: undefined,
  };
}

function contentOf(values: Float64Array): Content {
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
): { readonly distinct: Float64Array; readonly places: Uint16Array } | undefined {
  const known = new Map<number, number>();
  const places = new Uint16Array(numbers.length);
  const most = Math.min(2 ** 16, Math.max(1, numbers.length * SHARE));
  let [before, place] = [NaN, 0];
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] as number;
    if (value !== before) {
      before = value;
      place = known.get(value) ?? known.size;
      if (place === known.size) {
        if (place >= most) return undefined;
        known.set(value, place);
      }
    }
    places[index] = place;
    if (index === SAMPLE && known.size > SAMPLE * SAMPLE_SHARE) return undefined;
  }
  return { distinct: Float64Array.from(known.keys()), places };
}
