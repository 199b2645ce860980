/** Bytes that are not the text that their source started as. */
export class EncodingError extends Error {
  /** The name that tells it from other errors. */
  override readonly name = 'EncodingError';

  constructor(encoding: string) {
    super(`the bytes that follow are not ${encoding.toUpperCase()}`);
  }
}

// The global one: bundles for ESM have no `require` for Node's own modules.
type Decoder = InstanceType<typeof TextDecoder>;

/** The first bytes of byte order marks of UTF-16; no text in UTF-8 starts with either. */
const UTF_16: Readonly<Record<number, string>> = { 0xff: 'utf-16le', 0xfe: 'utf-16be' };

/** Makes text of bytes that come in chunks: UTF-8, or UTF-16 where a byte order mark says so, as Windows PowerShell writes. */
export class BytesDecoder {
  #decoder: Decoder | undefined;

  /**
   * The text of the next chunk, as far as it ends in it.
   * @throws EncodingError where the bytes are no such text.
   */
  decode(bytes: Uint8Array): string {
    const [first] = bytes;
    if (first === undefined) return '';
    this.#decoder ??= new TextDecoder(UTF_16[first] ?? 'utf-8', { fatal: true });
    return decoded(this.#decoder, bytes);
  }

  /**
   * The text that was still open.
   * @throws EncodingError where the bytes end inside a character.
   */
  end(): string {
    return this.#decoder ? decoded(this.#decoder) : '';
  }
}

function decoded(decoder: Decoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new EncodingError(decoder.encoding);
  }
}
