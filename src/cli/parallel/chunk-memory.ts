/** A chunk may go on until its line ends. */
const MORE = 2 ** 19;

/**
 * Memory for chunks, shared by threads and used again. V8 counts new memory, and would start to collect garbage long before there is much
 * of it.
 */
export class ChunkMemory {
  readonly #free: SharedArrayBuffer[] = [];

  /** Memory for at least so many bytes. */
  take(size: number): Buffer {
    const index = this.#free.findIndex(({ byteLength }) => byteLength >= size);
    const [memory = new SharedArrayBuffer(size + MORE)] =
      index === -1 ? [] : this.#free.splice(index, 1);
    return Buffer.from(memory);
  }

  /** Takes memory back. Nobody may read it any more. */
  giveBack({ buffer }: Uint8Array): void {
    this.#free.push(buffer as SharedArrayBuffer);
  }
}
