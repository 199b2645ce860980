import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';

import { CommandError } from '../command-error';

type Chunk = Uint8Array | string;

/** A way of compressing that its first bytes tell. */
interface Compression {
  readonly name: string;
  readonly signature: readonly number[];
  /** Undefined if this Node cannot decompress it. */
  readonly open: (() => zlib.Gunzip) | undefined;
  /** What to do without it. */
  readonly advice: string;
}

// Node has zstd from 22.15 on.
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip };

const COMPRESSIONS: readonly Compression[] = [
  { name: 'gzip', signature: [0x1f, 0x8b], open: zlib.createGunzip, advice: '' },
  {
    name: 'zstd',
    signature: [0x28, 0xb5, 0x2f, 0xfd],
    open: createZstdDecompress,
    advice: 'Node 22.15 and later read it; or decompress it first, for example with unzstd -c',
  },
];
const LONGEST_SIGNATURE = 4;

/**
 * The content of an input, decompressed if its first bytes say that it is compressed.
 * @param chunks - the content as it is.
 * @param onPlain - is called before the first chunk is given, if the input is not compressed.
 * @throws CommandError if it cannot be decompressed.
 */
export async function* decompress(
  chunks: AsyncIterable<Chunk>,
  onPlain?: () => void,
): AsyncGenerator<Chunk> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { head, isEnd } = await headOf(iterator);
  const compression = typeof head[0] === 'string' ? undefined : compressionOf(head as Uint8Array[]);
  const whole = resumed(head, isEnd, iterator);
  if (!compression) {
    onPlain?.();
    yield* whole;
    return;
  }
  const { name, open, advice } = compression;
  if (!open) {
    await iterator.return?.();
    throw new CommandError(`it is ${name}: ${advice}`);
  }
  try {
    // An error of either comes out of what is read.
    yield* pipeline(Readable.from(whole), open(), () => undefined) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, name);
  }
}

/** As many chunks as it takes to tell. */
async function headOf(chunks: AsyncIterator<Chunk>) {
  const head: Chunk[] = [];
  let length = 0;
  while (length < LONGEST_SIGNATURE) {
    const next = await chunks.next();
    if (next.done === true) return { head, isEnd: true };
    head.push(next.value);
    length += next.value.length;
  }
  return { head, isEnd: false };
}

function compressionOf(head: readonly Uint8Array[]): Compression | undefined {
  const start = Buffer.concat(head);
  return COMPRESSIONS.find(({ signature }) =>
    signature.every((byte, index) => start[index] === byte),
  );
}

async function* resumed(
  head: readonly Chunk[],
  isEnd: boolean,
  rest: AsyncIterator<Chunk>,
): AsyncGenerator<Chunk> {
  try {
    yield* head;
    if (!isEnd) yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}

function explained(error: NodeJS.ErrnoException, name: string): Error {
  if (error.code === 'Z_BUF_ERROR') {
    return new CommandError(`the ${name} data ends too early; it may have been cut off`);
  }
  const isDamaged = error.code?.startsWith('Z') === true;
  return isDamaged ? new CommandError(`the ${name} data is damaged: ${error.message}`) : error;
}
