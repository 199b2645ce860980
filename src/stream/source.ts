import { ModelUsageError } from '../errors/model-usage-error';
import { BytesDecoder } from './decode-bytes';
import type { TextPart } from './text-part';

/** The one method of a web stream that is needed, so that streams of any library fit. */
export interface WebStream {
  /** Locks the stream and gives what reads it. */
  getReader(): {
    /** The next chunk. */
    read(): Promise<{
      /** Whether the stream has ended. */
      readonly done: boolean;
      /** Text or bytes. */
      readonly value?: unknown;
    }>;
    /** Gives the stream up before its end. */
    cancel(): Promise<void>;
  };
}

/**
 * What runs are read from: JSON text, bytes, a web stream such as the body of a fetch, or anything that gives text or
 * bytes in chunks, such as a Node stream. A string is always text, never the name of a file: `readRunsFile` opens
 * files. Bytes are UTF-8, or UTF-16 if they start with its byte order mark.
 */
export type RunSource =
  | string
  | Uint8Array
  | WebStream
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

type Chunks = AsyncIterable<unknown> | Iterable<unknown>;

const CHUNK_SIZE = 2 ** 18;

/**
 * The text of a source in chunks, and the faults of its bytes.
 * @throws ModelUsageError if the source, or a chunk of it, is none of what can be read.
 * @throws EncodingError if the bytes are no text at all.
 */
export async function* textParts(source: RunSource): AsyncGenerator<TextPart> {
  const decoder = new BytesDecoder();
  for await (const chunk of chunksOf(source)) {
    if (typeof chunk === 'string') yield chunk;
    else yield* decoder.decode(bytesOf(chunk));
  }
  yield* decoder.end();
}

function chunksOf(source: unknown): Chunks {
  if (typeof source === 'string') return slices(source);
  if (ArrayBuffer.isView(source)) return [source];
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source as AsyncIterable<unknown>;
    if (Symbol.iterator in source) return source as Iterable<unknown>;
    if ('getReader' in source) return webChunks(source as WebStream);
  }
  throw new ModelUsageError(
    'readRuns reads JSON text, bytes, a Node or web stream or chunks of text, ' +
      `but was given ${describeSource(source)}`,
  );
}

function describeSource(source: unknown): string {
  if (source === null) return 'null';
  if (source instanceof URL) return 'a URL; readRunsFile reads files';
  if (typeof source !== 'object') return `a value of type ${typeof source}`;
  const body = 'body' in source ? '; pass its body' : '';
  return `a value of type object${'stream' in source ? '; pass its stream()' : body}`;
}

/**
 * The bytes of a chunk, not copied.
 * @throws ModelUsageError if it has none.
 */
export function bytesOf(chunk: unknown): Uint8Array {
  if (ArrayBuffer.isView(chunk)) {
    const { buffer, byteOffset, byteLength } = chunk;
    // Node's class finds a byte ten times as fast as its base class.
    const { Buffer } = globalThis as { Buffer?: typeof globalThis.Buffer };
    return Buffer
      ? Buffer.from(buffer, byteOffset, byteLength)
      : new Uint8Array(buffer, byteOffset, byteLength);
  }
  throw new ModelUsageError(
    `readRuns reads chunks of text or bytes, but a chunk is a value of type ${typeof chunk}`,
  );
}

function* slices(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK_SIZE) {
    yield text.slice(start, start + CHUNK_SIZE);
  }
}

async function* webChunks(stream: WebStream): AsyncGenerator {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield read.value;
    }
  } finally {
    await reader.cancel();
  }
}
