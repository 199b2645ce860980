/** Bytes in a line that are not the text that the source is; what follows in the line is left out. */
interface EncodingFault {
  /** What is wrong with the bytes. */
  readonly reason: string;
}

/** A piece of a source's text, or what stands in place of text. */
export type TextPart = string | EncodingFault;

/** Bytes that are no text at all, or after which no text can be read. */
export class EncodingError extends Error {
  /** The name that tells it from other errors. */
  override readonly name = 'EncodingError';
}
