import { createReadStream, statSync } from 'node:fs';
import { CommandError } from '../command-error';
import type { CommandIo } from '../command-io';
import type { Progress } from '../progress';
import { decompress } from './decompress';

/** The name of standard input among the files. */
export const STANDARD_INPUT = '-';

const CHUNK_SIZE = 2 ** 18;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory; name the files in it',
  EACCES: 'permission denied',
};

/**
 * The content of a file in chunks, decompressed; `-` is standard input.
 * @throws CommandError if it cannot be read.
 */
export async function* readChunks(
  file: string,
  stdin: CommandIo['stdin'],
  progress: Progress,
): AsyncGenerator<Uint8Array | string> {
  try {
    const input = file === STANDARD_INPUT ? { chunks: stdin } : openFile(file);
    progress.start(nameOfInput(file), input.size);
    yield* decompress(counted(input.chunks, progress));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(`cannot read ${nameOfInput(file)}: ${REASONS[code] ?? message}`);
  } finally {
    progress.clear();
  }
}

/** Progress is that of the file, compressed or not. */
async function* counted(
  chunks: CommandIo['stdin'],
  progress: Progress,
): AsyncGenerator<Uint8Array | string> {
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

function openFile(file: string): { chunks: CommandIo['stdin']; size?: number | undefined } {
  const { size } = statSync(file);
  // A named pipe has no size and says 0.
  return {
    chunks: createReadStream(file, { highWaterMark: CHUNK_SIZE }),
    size: size === 0 ? undefined : size,
  };
}
