import type { ByteSink } from './byte-sink';

/** So many equal numbers are worth a run. */
const RUN = 8;

/** The bits that it takes to write numbers up to the greatest one. */
export function bitsOf(greatest: number): number {
  return 32 - Math.clz32(greatest);
}

/**
 * Writes small numbers in Parquet's hybrid of runs and packed bits.
 * @param bits - how many each has, at most 16.
 */
export function writeHybrid(sink: ByteSink, values: Uint16Array, bits: number): void {
  const { length } = values;
  let packedFrom = 0;
  let at = 0;
  while (at < length) {
    const value = values[at] as number;
    const end = endOfRun(values, at);
    if (end - at >= RUN) {
      writePacked(sink, values, packedFrom, at, bits);
      writeRun(sink, value, end - at, bits);
      packedFrom = end;
      at = end;
    } else {
      at = Math.min(at + RUN, length);
    }
  }
  writePacked(sink, values, packedFrom, length, bits);
}

/** The place after the last number that is equal to the one at a place and to all between. */
function endOfRun(values: Uint16Array, at: number): number {
  const value = values[at];
  let end = at + 1;
  while (end < values.length && values[end] === value) end += 1;
  return end;
}

/** Writes one number that is repeated. */
export function writeRun(sink: ByteSink, value: number, count: number, bits: number): void {
  if (count === 0) return;
  sink.varint(count * 2);
  if (bits > 0) sink.byte(value & 0xff);
  if (bits > 8) sink.byte(value >> 8);
}

/** Writes groups of eight numbers; what the last one lacks is 0. */
function writePacked(
  sink: ByteSink,
  values: Uint16Array,
  from: number,
  to: number,
  bits: number,
): void {
  if (from === to) return;
  const groups = Math.ceil((to - from) / RUN);
  sink.varint(groups * 2 + 1);
  sink.reserve(groups * bits);
  const { memory } = sink;
  let { length } = sink;
  let open = 0;
  let used = 0;
  for (let at = from; at < from + groups * RUN; at += 1) {
    if (at < to) open |= (values[at] as number) << used;
    used += bits;
    while (used >= 8) {
      memory[length++] = open & 0xff;
      open >>>= 8;
      used -= 8;
    }
  }
  sink.length = length;
}
