import type { ChunkMemory } from './chunk-memory';

const LEAST = 2 ** 18;

/** Collects the bytes of a chunk in memory that grows. */
export class ChunkCollector {
  readonly #memory: ChunkMemory;
  readonly #size: number;
  #bytes: Buffer;
  #length = 0;

  /** @param size - how many bytes a chunk will have, roughly. */
  constructor(memory: ChunkMemory, size: number) {
    this.#memory = memory;
    this.#size = Math.max(size, LEAST);
    this.#bytes = memory.take(this.#size);
  }

  /** How many bytes there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a copy of bytes. */
  add(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    // `set` and `copy` are slow on shared memory: they copy it word by word.
    if (bytes.length > 0) this.#bytes.fill(bytes, this.#length, this.#length + bytes.length);
    this.#length += bytes.length;
  }

  /**
   * Lets a function write into free memory, adds what it wrote, and gives these bytes.
   * @param aim - about how many bytes the chunk should have then. There is always memory for a few more.
   */
  async addWritten(aim: number, write: (memory: Buffer) => Promise<number>): Promise<Buffer> {
    this.#reserve(LEAST);
    const free = this.#bytes.subarray(this.#length, Math.max(aim, this.#length) + LEAST);
    const count = await write(free);
    this.#length += count;
    return free.subarray(0, count);
  }

  /** Gives the first bytes. Their memory is the caller's until it is given back. The other bytes begin the next chunk. */
  take(length: number): Buffer {
    const taken = this.#bytes;
    const rest = taken.subarray(length, this.#length);
    this.#bytes = this.#memory.take(Math.max(this.#size, rest.length));
    this.#length = 0;
    this.add(rest);
    return taken.subarray(0, length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = this.#memory.take(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#memory.giveBack(this.#bytes);
    this.#bytes = larger;
  }
}
