import stringWidth from 'string-width';
import { graphemesOf } from './graphemes';

/** ASCII, Latin, and the punctuation, arrows, lines and blocks that reports draw with: one column each, alone and in any order. */
const NARROW_ONLY = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2319\u2500-\u25fc]*$/;
/** A longer text is measured character by character, in linear time. */
const LONG = 256;

/** How many columns a text takes on a terminal. Task keys may be in any script. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  if (text.length <= LONG) return stringWidth(text);
  let width = 0;
  for (const character of graphemesOf(text)) width += stringWidth(character);
  return width;
}
