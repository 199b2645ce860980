import { beginsWith } from '../../json/begins-with';
import { ByteSink } from './byte-sink';
import type { Content } from './write-page';

/** A copy that is shorter takes as much space as what it stands for. */
const SHORTEST_COPY = 8;
const LONGEST_COPY = 64;
/** A copy cannot be of what is further back. */
const FURTHEST = 2 ** 16 - 1;

/**
 * Writes texts as Parquet's plain byte arrays, compressed in the format of Snappy: what a text has in common with the beginning of
 * the text before it is a copy. So pages and ids that go up take little space, and less time than a search for all that is repeated.
 */
export class SnappyTexts {
  readonly #sink = new ByteSink();
  #before = '';
  /** What the text before begins with, and probably the next one. */
  #prefix = '';
  #size = 0;

  /** The size before compression. */
  get size(): number {
    return this.#size;
  }

  add(text: string): void {
    const sink = this.#sink;
    sink.reserve(text.length * 3 + 64 + (text.length / LONGEST_COPY) * 3);
    const start = sink.length;
    const same = this.#sameAsBefore(text);
    const isAscii = writeAscii(sink, text, this.#before.length, same);
    const bytes = isAscii ? text.length : writeAny(sink, text, start);
    if (!isAscii) this.#prefix = '';
    this.#before = isAscii ? text : '';
    this.#size += 4 + bytes;
  }

  /** What has been written, behind the size, as Snappy wants it. */
  content(): Content {
    const sink = new ByteSink();
    sink.varint(this.#size);
    sink.append(this.#sink.written);
    return { bytes: sink.written, size: this.#size };
  }

  /** How many characters are those of the text before. */
  #sameAsBefore(text: string): number {
    const [before, prefix] = [this.#before, this.#prefix];
    const most = Math.min(text.length, before.length);
    const isKnown = beginsWith(text, prefix);
    let same = isKnown ? prefix.length : 0;
    while (same < most && text.charCodeAt(same) === before.charCodeAt(same)) same += 1;
    // A few more characters are compared faster than a text is made.
    if (!isKnown || same > prefix.length + 16) this.#prefix = text.slice(0, same);
    return same;
  }
}

/** Bytes in the format of Snappy, with nothing compressed. */
export function storedInSnappy(bytes: Uint8Array): Content {
  const sink = new ByteSink();
  sink.varint(bytes.length);
  sink.reserve(5);
  if (bytes.length > 0) sink.length = literal(sink.memory, sink.length, bytes.length);
  sink.append(bytes);
  return { bytes: sink.written, size: bytes.length };
}

/** False if the text is not ASCII; then what was written is garbage. */
function writeAscii(sink: ByteSink, text: string, before: number, common: number): boolean {
  const { memory } = sink;
  const { length } = text;
  const back = before + 4;
  let same = back > FURTHEST ? 0 : common;
  let at = sink.length;
  // The length goes before the text: it is the same if the texts are as long as each other.
  if (length === before && same + 4 >= SHORTEST_COPY) {
    at = copy(memory, at, back, same + 4);
    if (same < length) at = literal(memory, at, length - same);
  } else if (same >= SHORTEST_COPY) {
    at = literal(memory, at, 4);
    at = writeLength(memory, at, length);
    at = copy(memory, at, back, same);
    if (same < length) at = literal(memory, at, length - same);
  } else {
    same = 0;
    at = literal(memory, at, 4 + length);
    at = writeLength(memory, at, length);
  }
  for (let index = same; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return false;
    memory[at++] = code;
  }
  sink.length = at;
  return true;
}

/** Writes any text, and gives the length in bytes. */
function writeAny(sink: ByteSink, text: string, start: number): number {
  const bytes = Buffer.byteLength(text);
  let at = literal(sink.memory, start, 4 + bytes);
  at = writeLength(sink.memory, at, bytes);
  at += sink.memory.write(text, at);
  sink.length = at;
  return bytes;
}

function writeLength(memory: Buffer, at: number, length: number): number {
  memory[at] = length & 0xff;
  memory[at + 1] = (length >>> 8) & 0xff;
  memory[at + 2] = (length >>> 16) & 0xff;
  memory[at + 3] = length >>> 24;
  return at + 4;
}

/** Writes that so many bytes follow as they are. */
function literal(memory: Buffer, start: number, length: number): number {
  const count = length - 1;
  let at = start;
  if (count < 60) {
    memory[at++] = count << 2;
    return at;
  }
  const size = count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : count < 2 ** 24 ? 3 : 4;
  memory[at++] = (59 + size) << 2;
  for (let index = 0; index < size; index += 1) memory[at++] = (count >>> (index * 8)) & 0xff;
  return at;
}

/** Writes that so many bytes are those of so far back. */
function copy(memory: Buffer, start: number, back: number, length: number): number {
  let at = start;
  for (let rest = length; rest > 0; rest -= LONGEST_COPY) {
    memory[at++] = ((Math.min(rest, LONGEST_COPY) - 1) << 2) | 2;
    memory[at++] = back & 0xff;
    memory[at++] = back >>> 8;
  }
  return at;
}
