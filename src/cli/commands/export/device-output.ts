import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { FileFormat, Piece } from '../../table/row-encoder';
import type { TableOutput } from './table-output';

/** Rows in what cannot be replaced, such as a named pipe: they are written as they come. */
export class DeviceOutput implements TableOutput {
  readonly isStream = true;
  isClosed = false;
  readonly #format: FileFormat;
  readonly #handle: FileHandle;

  private constructor(format: FileFormat, handle: FileHandle) {
    this.#format = format;
    this.#handle = handle;
  }

  /** Opens it. A named pipe is open once somebody reads it. */
  static async open(format: FileFormat, path: string): Promise<DeviceOutput> {
    // It is there: if it has gone since, no file is to take its place.
    const output = new DeviceOutput(format, await open(path, constants.O_WRONLY));
    await output.#write(format.head());
    return output;
  }

  async add(piece: Piece): Promise<void> {
    await this.#write(this.#format.next(piece));
  }

  async finish(): Promise<void> {
    await this.#write(this.#format.tail());
    await this.#handle.close();
  }

  async abort(): Promise<void> {
    // What was written is written.
    await this.#handle.close().catch(() => undefined);
  }

  async #write(content: Uint8Array | string): Promise<void> {
    let rest = typeof content === 'string' ? Buffer.from(content) : content;
    while (rest.length > 0 && !this.isClosed) {
      try {
        rest = rest.subarray((await this.#handle.write(rest)).bytesWritten);
      } catch (error) {
        // The reader has left, as with `| head`.
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
        this.isClosed = true;
      }
    }
  }
}
