import type { FileHandle } from 'node:fs/promises';
import type { Progress } from '../progress';

const CHUNK_SIZE = 2 ** 18;

/** What the reading of a file reports to. */
interface Reading {
  readonly progress: Progress;
  /** An error that says why the file cannot be read. */
  readonly explained: (error: unknown) => Error;
}

/** Reads a file into the caller's memory, which is faster than a stream: nothing is copied. */
export class PlainFile {
  readonly #handle: FileHandle;
  readonly #reading: Reading;
  readonly #size: number;
  #position: number;

  /**
   * @param handle - the file; it is closed with this.
   * @param range - the byte to begin with, and the size of the file.
   * @param reading - gets the progress, and explains errors.
   */
  constructor(
    handle: FileHandle,
    { position, size }: { readonly position: number; readonly size: number },
    reading: Reading,
  ) {
    this.#handle = handle;
    this.#position = position;
    this.#size = size;
    this.#reading = reading;
  }

  /** How many bytes are left to read; 0 if the file has grown. */
  get left(): number {
    return Math.max(0, this.#size - this.#position);
  }

  /** Reads on; gives how many bytes were read, 0 at the end. */
  async read(memory: Buffer): Promise<number> {
    try {
      const { bytesRead } = await this.#handle.read(memory, 0, memory.length, this.#position);
      this.#position += bytesRead;
      this.#reading.progress.advance(bytesRead);
      return bytesRead;
    } catch (error) {
      throw this.#reading.explained(error);
    }
  }

  /** What follows, in chunks. */
  async *chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const memory = Buffer.allocUnsafeSlow(CHUNK_SIZE);
      const count = await this.read(memory);
      if (count === 0) return;
      yield memory.subarray(0, count);
    }
  }

  /** Closes the file. */
  async close(): Promise<void> {
    this.#reading.progress.clear();
    await this.#handle.close();
  }
}
