/** Halves of characters, which neither Parquet nor the readers of JSON in engines take. */
const HALVES = /\p{Cs}/gu;

/** A text with U+FFFD for halves of characters. */
export function wellFormed(text: string): string {
  return text.replace(HALVES, '\uFFFD');
}
