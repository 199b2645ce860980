import { createReadStream, read, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { CommandError } from '../command-error';
import type { CommandIo } from '../command-io';
import type { Progress } from '../progress';
import { decompress } from './decompress';
import { PlainFile } from './plain-file';

/** The name of standard input among the files. */
export const STANDARD_INPUT = '-';

type Chunk = Uint8Array | string;

const CHUNK_SIZE = 2 ** 18;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory; name the files in it',
  EACCES: 'permission denied',
};

/** A stream closes its file at the end. This one must stay open: see {@link Input.plainFile}. */
const KEPT_OPEN = {
  read,
  close: (_file: number, done: () => void): void => {
    done();
  },
};

/** The content of a file or of standard input. An error is a CommandError that says why it cannot be read. */
export class Input {
  readonly #name: string;
  readonly #stdin: () => CommandIo['stdin'];
  readonly #progress: Progress;
  /** The file while {@link chunks} reads it. */
  #handle: FileHandle | undefined;
  /** Its size, if it is a file. */
  #size: number | undefined;
  #isPlain = false;

  /**
   * @param name - that of the file; `-` is standard input.
   * @param stdin - gives standard input. It is called only to read it, since Node makes a pipe there non-blocking once it is asked for,
   *   also for other programs that share it.
   */
  constructor(name: string, stdin: () => CommandIo['stdin'], progress: Progress) {
    this.#name = name;
    this.#stdin = stdin;
    this.#progress = progress;
  }

  /** The content in chunks, decompressed. */
  async *chunks(): AsyncGenerator<Chunk> {
    try {
      const { size, stream } =
        this.#name === STANDARD_INPUT ? { stream: this.#stdin() } : await this.#open();
      this.#progress.start(nameOfInput(this.#name), size);
      yield* decompress(counted(stream, this.#progress), () => {
        this.#isPlain = true;
      });
    } catch (error) {
      throw this.#explained(error);
    } finally {
      this.#progress.clear();
      const handle = this.#handle;
      this.#handle = undefined;
      await handle?.close();
    }
  }

  /**
   * The rest of a file that is not compressed; undefined for any other input. Call this after the first chunk, and read no more chunks then.
   * @param position - the byte to go on with.
   */
  plainFile(position: number): PlainFile | undefined {
    const [handle, size] = [this.#handle, this.#size];
    if (!handle || size === undefined || !this.#isPlain) return undefined;
    this.#handle = undefined;
    const explained = (error: unknown): CommandError => this.#explained(error);
    return new PlainFile(handle, { position, size }, { progress: this.#progress, explained });
  }

  async #open(): Promise<{ stream: CommandIo['stdin']; size: number | undefined }> {
    this.#handle = await open(this.#name);
    const stats = await this.#handle.stat();
    // A named pipe has neither a size nor places.
    this.#size = stats.isFile() ? stats.size : undefined;
    const stream = createReadStream(this.#name, {
      fd: this.#handle.fd,
      fs: KEPT_OPEN,
      highWaterMark: CHUNK_SIZE,
      ...(stats.isFile() && { start: 0 }),
    });
    return { stream, size: this.#size };
  }

  #explained(error: unknown): CommandError {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return new CommandError(`cannot read ${nameOfInput(this.#name)}: ${REASONS[code] ?? message}`);
  }
}

/** Progress is that of the file, compressed or not. */
async function* counted(chunks: CommandIo['stdin'], progress: Progress): AsyncGenerator<Chunk> {
  for await (const chunk of chunks) {
    progress.advance(chunk.length);
    yield chunk;
  }
}

/** The name of an input in messages. */
export function nameOfInput(file: string): string {
  return file === STANDARD_INPUT ? '<stdin>' : file;
}

/** The size of a file in bytes; 0 if it is not known, as that of standard input or of a file that is not there. */
export function sizeOfInput(file: string): number {
  if (file === STANDARD_INPUT) return 0;
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
