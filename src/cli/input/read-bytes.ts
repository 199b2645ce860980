import { readFile } from 'node:fs/promises';
import { CommandError } from '../command-error';
import type { CommandIo } from '../command-io';

/** How standard input is named among the files. */
export const STANDARD_INPUT = '-';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory; name the files in it',
  EACCES: 'permission denied',
};

/**
 * All bytes of a file, or of standard input for `-`.
 * @throws CommandError where it cannot be read.
 */
export async function readBytes(file: string, stdin: CommandIo['stdin']): Promise<Uint8Array> {
  try {
    return file === STANDARD_INPUT ? await readAll(stdin) : await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(`cannot read ${nameOfInput(file)}: ${REASONS[code] ?? message}`);
  }
}

/** The name of an input in messages. */
export function nameOfInput(file: string): string {
  return file === STANDARD_INPUT ? '<stdin>' : file;
}

async function readAll(stdin: CommandIo['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}
