import { Utf8Decoder } from './decode-utf8';
import { bytesOf } from './source';
import type { TextPart } from './text-part';

/** The text of bytes out of the middle of a UTF-8 text, and the faults of its bytes. */
export async function* utf8Parts(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<TextPart> {
  const decoder = new Utf8Decoder(false);
  for await (const chunk of chunks) yield* decoder.decode(bytesOf(chunk));
  yield* decoder.end();
}
