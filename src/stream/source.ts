import { ModelUsageError } from '../errors/model-usage-error';
import { BytesDecoder } from './decode-bytes';

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
 * Where runs are read from: JSON text, the path of a file, a `file:` URL, bytes, a web stream such as the body of a
 * fetch, or anything that gives text or bytes in chunks, such as a Node stream. A string that starts with `{` or
 * `[`, white space aside, is text, and so is a blank one; any other is a path. Bytes are UTF-8, or UTF-16 where they
 * start with a byte order mark of it.
 */
export type RunSource =
  | string
  | URL
  | Uint8Array
  | WebStream
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

const CHUNK_SIZE = 2 ** 18;
const TEXT = /^\uFEFF?\s*(?:[{[]|$)/;

/**
 * The text of a source in chunks.
 * @throws ModelUsageError where the source is none of what can be read.
 * @throws EncodingError where bytes are not UTF-8, or UTF-16 where the source starts with a byte order mark of it.
 */
export async function* textChunks(source: RunSource): AsyncGenerator<string> {
  const decoder = new BytesDecoder();
  for await (const chunk of chunksOf(source)) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk);
  }
  yield decoder.end();
}

function chunksOf(
  source: RunSource,
): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  if (typeof source === 'string') return TEXT.test(source) ? slices(source) : fileChunks(source);
  if (source instanceof URL) return fileChunks(source);
  if (source instanceof Uint8Array) return [source];
  const given: unknown = source;
  if (typeof given === 'object' && given !== null) {
    if (Symbol.asyncIterator in given) return given as AsyncIterable<string | Uint8Array>;
    if (Symbol.iterator in given) return given as Iterable<string | Uint8Array>;
    if ('getReader' in given) return webChunks(given as WebStream);
  }
  throw new ModelUsageError(
    'readRuns reads JSON text, a path, a URL of a file, bytes, a Node or web stream or chunks of text, but was given ' +
      (given === null ? 'null' : `a value of type ${typeof given}`),
  );
}

function* slices(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += CHUNK_SIZE) {
    yield text.slice(start, start + CHUNK_SIZE);
  }
}

function fileChunks(path: string | URL): AsyncIterable<Uint8Array> {
  // Not imported: bundles for ESM have no `require` for Node's own modules.
  const { createReadStream } = process.getBuiltinModule('node:fs');
  return createReadStream(path, { highWaterMark: CHUNK_SIZE });
}

async function* webChunks(stream: WebStream): AsyncGenerator<string | Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      yield read.value as string | Uint8Array;
    }
  } finally {
    await reader.cancel();
  }
}
