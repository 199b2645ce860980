import { LONGEST_SIGNATURE, otherFormat } from '../json/other-format';
import { Utf8Decoder } from './decode-utf8';
import { joinBytes } from './join-bytes';
import { EncodingError, type TextPart } from './text-part';

// The global one: bundles for ESM have no `require` for Node's own modules.
type Decoder = InstanceType<typeof TextDecoder>;

/** Decodes bytes that come in chunks: UTF-8, or UTF-16 if they start with its byte order mark, as Windows PowerShell writes it. */
export class BytesDecoder {
  /** The first bytes, until there are enough of them to tell what they are; undefined afterwards. */
  #start: Uint8Array | undefined = new Uint8Array();
  #utf16: Decoder | undefined;
  readonly #utf8 = new Utf8Decoder();

  /**
   * The text of the next chunk, as far as its characters are complete.
   * @throws EncodingError if the bytes are no text at all.
   */
  *decode(bytes: Uint8Array): Generator<TextPart> {
    if (this.#start === undefined) {
      yield* this.#decodeText(bytes);
      return;
    }
    this.#start = joinBytes(this.#start, bytes);
    if (this.#start.length >= LONGEST_SIGNATURE) yield* this.#begin(this.#start);
  }

  /**
   * The rest of the text.
   * @throws EncodingError if the bytes are no text at all, or if UTF-16 ends inside a character.
   */
  *end(): Generator<TextPart> {
    if (this.#start !== undefined) yield* this.#begin(this.#start);
    if (this.#utf16) yield decodeUtf16(this.#utf16);
    else yield* this.#utf8.end();
  }

  *#begin(start: Uint8Array): Generator<TextPart> {
    this.#start = undefined;
    const encoding = markedEncoding(start);
    if (encoding !== undefined) {
      this.#utf16 = new TextDecoder(encoding, { fatal: true });
    } else {
      const format = otherFormat(String.fromCharCode(...start.subarray(0, LONGEST_SIGNATURE)));
      if (format !== undefined) throw new EncodingError(format);
    }
    yield* this.#decodeText(start);
  }

  *#decodeText(bytes: Uint8Array): Generator<TextPart> {
    if (this.#utf16) yield decodeUtf16(this.#utf16, bytes);
    else yield* this.#utf8.decode(bytes);
  }
}

/** The encoding that a byte order mark names. No text in UTF-8 starts with either. */
function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeUtf16(decoder: Decoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new EncodingError(
      `the bytes that follow are not valid ${decoder.encoding.toUpperCase()}`,
    );
  }
}
