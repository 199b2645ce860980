import { joinBytes } from './join-bytes';
import type { TextPart } from './text-part';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\uFEFF';
const NO_BYTES = new Uint8Array();
/**
 * Text is decoded in pieces of about this size. A text that is larger than V8's pages takes several times as long, since it gets
 * memory of its own.
 */
const PIECE_SIZE = 2 ** 16;
const LARGEST_PIECE = 1.5 * PIECE_SIZE;

type Decoder = InstanceType<typeof TextDecoder>;

/** Made when bytes are first read: jsdom, which tests of pages run in, has no TextDecoder, and texts need none. */
let strict: Decoder | undefined;

/** Decodes UTF-8 that comes in chunks. A byte that is not UTF-8 costs the rest of its line. */
export class Utf8Decoder {
  /** The first bytes of a character that goes on in the next chunk. */
  #open: Uint8Array = NO_BYTES;
  #isFirst: boolean;
  /** True between a fault and the end of its line. */
  #isSkipping = false;

  /** @param isStart - whether the bytes are the start of a text, where a byte order mark can be. */
  constructor(isStart = true) {
    this.#isFirst = isStart;
  }

  /** The text of the next chunk, as far as its characters are complete. */
  *decode(chunk: Uint8Array): Generator<TextPart> {
    const bytes = this.#open.length === 0 ? chunk : joinBytes(this.#open, chunk);
    const end = lengthOfWhole(bytes);
    // Copied: a caller may use the memory of a chunk again. (The slice of a Buffer is no copy.)
    this.#open = Uint8Array.from(bytes.subarray(end));
    for (let start = 0; start < end;) {
      const piece = pieceOf(bytes.subarray(start, Math.min(start + LARGEST_PIECE, end)));
      yield* this.#decodeWhole(piece);
      start += piece.length;
    }
  }

  /** What is left if the bytes end inside a character. */
  *end(): Generator<TextPart> {
    const [lead] = this.#open;
    if (lead === undefined || this.#isSkipping) return;
    const reason = isLead(lead)
      ? 'the text ends inside a UTF-8 character; it may have been cut off'
      : notUtf8(lead);
    yield { reason };
  }

  *#decodeWhole(bytes: Uint8Array): Generator<TextPart> {
    const text = this.#isSkipping ? undefined : tryDecode(bytes);
    if (text === undefined) yield* this.#decodeLines(bytes);
    else if (text !== '') yield this.#withoutMark(text);
  }

  /** Line by line, so that many faults in a chunk take no longer than one. */
  *#decodeLines(bytes: Uint8Array): Generator<TextPart> {
    for (let start = 0; start < bytes.length;) {
      const end = lineEnd(bytes, start);
      if (!this.#isSkipping) yield* this.#decodeLine(bytes.subarray(start, end));
      if (end < bytes.length) {
        this.#isSkipping = false;
        yield bytes[end] === LINE_FEED ? '\n' : '\r';
      }
      start = end + 1;
    }
  }

  *#decodeLine(line: Uint8Array): Generator<TextPart> {
    const whole = tryDecode(line);
    if (whole === undefined) {
      const bad = indexOfBadByte(line);
      yield this.#withoutMark(strictDecoder().decode(line.subarray(0, bad)));
      yield { reason: notUtf8(line[bad] as number) };
      this.#isSkipping = true;
    } else if (whole !== '') {
      yield this.#withoutMark(whole);
    }
  }

  #withoutMark(text: string): string {
    const hasMark = this.#isFirst && text.startsWith(BYTE_ORDER_MARK);
    this.#isFirst = false;
    return hasMark ? text.slice(1) : text;
  }
}

/** The first bytes, cut behind the end of a line if there is one, so that lines are seldom in two pieces. */
function pieceOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= PIECE_SIZE) return bytes;
  const last = bytes.subarray(0, PIECE_SIZE).lastIndexOf(LINE_FEED);
  const feed = last === -1 ? bytes.indexOf(LINE_FEED, PIECE_SIZE) : last;
  if (feed !== -1) return bytes.subarray(0, feed + 1);
  return bytes.subarray(0, lengthOfWhole(bytes.subarray(0, PIECE_SIZE)));
}

function strictDecoder(): Decoder {
  return (strict ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));
}

function tryDecode(bytes: Uint8Array): string | undefined {
  // Not within the try: that there is no TextDecoder says nothing of the bytes.
  const decoder = strictDecoder();
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The length without a character at the end that is not complete. */
function lengthOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (isContinuation(byte)) continue;
    return lengthOfCharacter(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOfCharacter(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** True for a byte that starts a character of several bytes. */
function isLead(byte: number): boolean {
  return byte >= 0xc2 && byte <= 0xf4;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== CARRIAGE_RETURN) end += 1;
  return end;
}

/** The index of the first byte that is not UTF-8: there, what was decoded and encoded again differs. */
function indexOfBadByte(bytes: Uint8Array): number {
  const tolerant = new TextDecoder('utf-8', { ignoreBOM: true });
  const again = new TextEncoder().encode(tolerant.decode(bytes));
  let index = 0;
  while (bytes[index] === again[index]) index += 1;
  // The first bytes of the replacement character may be right by chance.
  while (isContinuation(again[index] as number)) index -= 1;
  return index;
}

function notUtf8(byte: number): string {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  return `the byte 0x${hex} is not UTF-8 here; convert the text to UTF-8 first`;
}
