import type { ByteSink } from './byte-sink';

const HALF = 2 ** 32;

/** Writes whole numbers in 64 bits each. */
export function writeIntegers(sink: ByteSink, values: readonly number[]): void {
  const halves = new Int32Array(values.length * 2);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    // What does not fit into 32 bits is left out.
    halves[index * 2] = value;
    halves[index * 2 + 1] = Math.floor(value / HALF);
  }
  const bytes = Buffer.from(halves.buffer);
  sink.append(IS_BIG_ENDIAN ? bytes.swap32() : bytes);
}

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** Writes a bit for each value. */
export function writeBooleans(sink: ByteSink, values: readonly boolean[]): void {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] === true) {
      bytes[index >> 3] = (bytes[index >> 3] as number) | (1 << (index & 7));
    }
  }
  sink.append(bytes);
}
