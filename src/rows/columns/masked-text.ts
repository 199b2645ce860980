import { shownText } from '../../model/shown-text';

/** Names and words that are too short for a secret that is known by its form. */
const PLAIN = /^\w{0,30}$/;
/** Halves of characters, which neither Parquet nor the readers of JSON in engines take. */
const HALVES = /\p{Cs}/gu;

/** A text with secrets masked that are known by their form, and with U+FFFD for halves of characters. */
export function maskedText(text: string): string {
  return PLAIN.test(text) ? text : shownText(text).replace(HALVES, '\uFFFD');
}
