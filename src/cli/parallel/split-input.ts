import type { PlainFile } from '../input/plain-file';
import type { InputState } from '../input/read-run-entries';
import { ChunkCollector } from './chunk-collector';
import type { ChunkMemory } from './chunk-memory';
import type { LineChunk } from './line-chunk';
import { LineTally } from './line-tally';

type Chunk = Uint8Array | string;

const LINE_FEED = 0x0a;
/** One thread reads pieces of this size until it knows whether others can help. */
const LITTLE = 2 ** 15;
/** A chunk is at most a quarter of what is left, but not smaller than 2 MB for that. */
const LAST_CHUNKS = 4;
const LEAST_SHARE = 2 ** 21;
/** A line that is longer is no task for another thread, which would have to hold it. */
const LONGEST_LINE = 2 ** 23;

/** An input that is read in chunks. The rest of a file can be read faster, as a plain file. */
export interface SplittableInput {
  chunks(): AsyncIterable<Chunk>;
  plainFile?(position: number): PlainFile | undefined;
}

/**
 * Splits an input that has a document on each line (NDJSON) into a first part and chunks of whole lines. Any other input is all
 * first part. Read {@link first} to its end, then {@link chunks}, then {@link rest}.
 */
export class SplitInput {
  readonly #input: SplittableInput;
  readonly #chunks: AsyncIterator<Chunk, unknown>;
  /** The rest of the input, if it is a file that is not compressed. */
  #file: PlainFile | undefined;
  /** How many bytes of the chunks have been read. */
  #read = 0;
  readonly #tally = new LineTally();
  /** Bytes that were read and not given out. */
  #held: Buffer[] = [];
  #isEnd = false;
  #isSplit = false;

  constructor(input: SplittableInput) {
    this.#input = input;
    this.#chunks = input.chunks()[Symbol.asyncIterator]();
  }

  /** True if the first part is not the whole. */
  get isSplit(): boolean {
    return this.#isSplit;
  }

  /** The number of the line that begins with what follows. */
  get line(): number {
    return this.#tally.count + 1;
  }

  /**
   * The first part.
   * @param size - its size in bytes, roughly.
   * @param state - tells if each line is a document, once the reader of this part knows.
   */
  async *first(size: number, state: InputState): AsyncGenerator<Chunk> {
    let isSplittable = true;
    let read = 0;
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) {
      if (typeof chunk === 'string' || (read === 0 && mayBeUtf16(chunk))) isSplittable = false;
      if (!isSplittable) {
        yield chunk;
        continue;
      }
      for (let rest = bufferOf(chunk); rest.length > 0;) {
        const isLate = read >= size && state.isNdjson === true;
        const lineEnd = isLate ? rest.indexOf(LINE_FEED) + 1 : 0;
        // The reader of this part may know soon that each line is a document.
        const end =
          lineEnd || Math.min(rest.length, state.isNdjson === undefined ? LITTLE : Infinity);
        const bytes = rest.subarray(0, end);
        rest = rest.subarray(end);
        read += end;
        this.#tally.add(bytes);
        yield bytes;
        if (lineEnd === 0) continue;
        this.#held.push(Buffer.from(rest));
        this.#isSplit = true;
        return;
      }
    }
  }

  /**
   * Chunks of whole lines, until the end of the input or a line that is too long.
   * @param memory - holds the chunks. Give a chunk's memory back when nobody reads the chunk any more.
   * @param size - how many bytes a chunk has at least, if the input has as many.
   */
  async *chunks(memory: ChunkMemory, size = 0): AsyncGenerator<LineChunk> {
    const collector = new ChunkCollector(memory, size);
    for (const held of this.#held.splice(0)) collector.add(held);
    this.#file = this.#input.plainFile?.(this.#read);
    if (this.#file) await this.#chunks.return?.();
    // The end of the last whole line.
    let end = 0;
    while (collector.length - end <= LONGEST_LINE) {
      const { length } = collector;
      const aim = Math.min(size, this.#shareOfRest());
      const bytes = await this.#collect(collector, aim);
      if (bytes === undefined) {
        if (length > 0) yield this.#chunkOf(collector.take(length));
        return;
      }
      const lineEnd = bytes.lastIndexOf(LINE_FEED) + 1;
      if (lineEnd > 0) end = length + lineEnd;
      if (lineEnd === 0 || end < aim) continue;
      yield this.#chunkOf(collector.take(end));
      end = 0;
    }
    if (end > 0) yield this.#chunkOf(collector.take(end));
    this.#held.push(collector.take(collector.length));
  }

  /** What follows the chunks. */
  async *rest(): AsyncGenerator<Uint8Array> {
    yield* this.#held.splice(0);
    if (this.#file) yield* this.#file.chunks();
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) {
      yield bufferOf(chunk);
    }
  }

  /** Gives the input up. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
    await this.#file?.close();
  }

  /** The last chunks are smaller, so that all threads end at about the same time. */
  #shareOfRest(): number {
    return this.#file ? Math.max(this.#file.left / LAST_CHUNKS, LEAST_SHARE) : Infinity;
  }

  /** Collects the bytes that follow, and gives them; undefined at the end. */
  async #collect(collector: ChunkCollector, aim: number): Promise<Buffer | undefined> {
    const file = this.#file;
    if (file) {
      const bytes = await collector.addWritten(aim, async (memory) => file.read(memory));
      return bytes.length === 0 ? undefined : bytes;
    }
    const chunk = await this.#next();
    const bytes = chunk === undefined ? undefined : bufferOf(chunk);
    if (bytes) collector.add(bytes);
    return bytes;
  }

  #chunkOf(bytes: Buffer): LineChunk {
    const { line } = this;
    this.#tally.add(bytes);
    return { bytes, line };
  }

  async #next(): Promise<Chunk | undefined> {
    if (this.#isEnd) return undefined;
    const next = await this.#chunks.next();
    this.#isEnd = next.done === true;
    if (next.done === true) return undefined;
    this.#read += next.value.length;
    return next.value;
  }
}

function bufferOf(chunk: Chunk): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** True for bytes that may start with a byte order mark of UTF-16, in which a line feed is two bytes. */
function mayBeUtf16([first]: Uint8Array): boolean {
  return first === 0xff || first === 0xfe;
}
